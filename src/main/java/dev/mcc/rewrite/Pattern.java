// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

/** A compiled left side. */
public final class Pattern {}
