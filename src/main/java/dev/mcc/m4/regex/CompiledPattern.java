// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4.regex;

/**
 * A pattern ready to match.
 *
 * @param engine what finds its matches
 * @param groups number of its groups
 */
record CompiledPattern(Engine engine, int groups) {
  /** Compiles {@code pattern}. */
  static CompiledPattern of(String pattern) throws BadPatternException {
    EmacsParser.Parsed parsed = EmacsParser.parse(pattern);
    Engine engine = Re2Engine.of(parsed.root());
    if (engine == null) {
      engine = backtracker(parsed);
    }
    return new CompiledPattern(engine, parsed.groups());
  }

  /** The engine that can do every pattern. */
  static Engine backtracker(EmacsParser.Parsed parsed) {
    return new Backtracker(
        Program.of(parsed.root(), parsed.groups()), parsed.groups(), parsed.hasBackReference());
  }
}
