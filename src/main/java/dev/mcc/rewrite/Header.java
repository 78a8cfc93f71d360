// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import dev.mcc.source.Origin;

/**
 * A header of an {@code H} line.
 *
 * @param name the field name as written
 * @param defaultValue the value in internal form; empty for a check only
 * @param mailerFlags the flags between question marks; the header is added for mailers that have
 *     one
 * @param macro id of the macro or class in <code>?{x}?</code>, or -1
 * @param ruleset the ruleset of {@code $>name}, or null
 * @param keepComments true for {@code $>+}
 * @param origin the line
 */
public record Header(
    String name,
    String defaultValue,
    String mailerFlags,
    int macro,
    String ruleset,
    boolean keepComments,
    Origin origin) {}
