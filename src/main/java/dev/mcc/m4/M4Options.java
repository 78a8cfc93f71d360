// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4;

/**
 * How the expander behaves; the options of the m4 command line that are not actions on files or
 * macros.
 *
 * @param program name in front of messages and in {@code __program__}
 * @param gnu false switches the GNU extensions off ({@code -G})
 * @param prefixed true puts {@code m4_} in front of the builtins' names ({@code -P})
 * @param quiet true suppresses warnings about missing and excess arguments ({@code -Q})
 * @param fatalWarnings 0: warnings do not count; 1: they make the exit status 1; 2: the first one
 *     ends the run ({@code -E})
 * @param syncLines true writes {@code #line} directives ({@code -s})
 * @param nesting limit of {@code -L}; 0 means none
 * @param debug flags of {@code -d}; empty for none
 * @param argumentLength characters of an argument that traces show ({@code -l}); 0 means all
 * @param limits bounds that hold in any case
 */
public record M4Options(
    String program,
    boolean gnu,
    boolean prefixed,
    boolean quiet,
    int fatalWarnings,
    boolean syncLines,
    int nesting,
    String debug,
    int argumentLength,
    Limits limits) {
  /** What m4 does without any option, with the given limits. */
  public static M4Options defaults(Limits limits) {
    return new M4Options("m4", true, false, false, 0, false, 0, "", 0, limits);
  }
}
