// SPDX-License-Identifier: Apache-2.0
/** Executes the lines of a configuration in order and makes a linked program of them. */
package dev.mcc.rewrite.load;
