// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

/** A compiled right side. */
public final class Replacement {}
