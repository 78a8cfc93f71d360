// SPDX-License-Identifier: Apache-2.0
/** Lines of {@code sendmail.cf}: an immutable tree that has every character of the file. */
package dev.mcc.cf.syntax;
