// SPDX-License-Identifier: Apache-2.0
/** Reads {@code sendmail.cf} into {@link dev.mcc.cf.syntax} by the grammar. */
package dev.mcc.cf.read;
