// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import dev.mcc.diag.Diagnostic;

/**
 * Something that loading had to say.
 *
 * @param text what the real program prints for it, place included, without the line end; null where
 *     it is silent
 * @param diagnostic the same as mcc says it
 */
public record LoadMessage(String text, Diagnostic diagnostic) {}
