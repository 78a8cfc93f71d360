// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite;

import dev.mcc.rewrite.world.FileAccess;
import java.util.List;
import java.util.Objects;

/**
 * Makes the maps of a configuration: those that its {@code K} lines and options declare, and those
 * that are there without one.
 *
 * <p>Declaring opens nothing: files, servers and DNS are first asked by a lookup, through the
 * {@link Session}'s world.
 */
public interface MapFactory {
  /**
   * The maps that exist before the first line is read ({@code host} and the like).
   *
   * @param scope what the maps may see of the configuration, when they are used
   */
  List<LookupMap> builtIn(Scope scope);

  /**
   * Declares a map as a {@code K} line does.
   *
   * @param definition the line behind the {@code K}, with macros expanded: name, class, arguments
   * @param scope the configuration as read so far
   * @return never null
   */
  Declaration declare(String definition, Scope scope);

  /**
   * Declares the alias database of option {@code AliasFile}.
   *
   * @param files the value of the option: files separated by commas, each perhaps with a map class
   *     and flags before it
   * @param scope the configuration as read so far
   * @return the maps that this makes, in order, one declaration for each
   */
  List<Declaration> declareAliases(String files, Scope scope);

  /**
   * Declares what a configuration has at its end although no line of it declares it.
   *
   * @param scope the configuration as read
   * @return the maps that this makes, in order
   */
  default List<Declaration> atEnd(Scope scope) {
    return List.of();
  }

  /** What a declaration sees of the configuration while it is being read. */
  interface Scope {
    /** A map declared before, or built in, whatever the letter case; null if there is none. */
    LookupMap map(String name);

    /** The value of an option as set so far, by its long name; null if it is not set. */
    String option(String name);

    /** The files; none without them. */
    default FileAccess files() {
      return FileAccess.NONE;
    }

    /** The debugging levels of the command line. */
    default DebugLevels debug() {
      return new DebugLevels();
    }

    /** Prints what a debugging level asked for, with its line ends. */
    default void debug(String text) {}
  }

  /**
   * What became of a declaration.
   *
   * @param map the map to enter under its name, in place of one that had it; null if there is none
   *     to enter
   * @param problems what the real program says, in order
   */
  record Declaration(LookupMap map, List<Problem> problems) {
    /** Copies the list. */
    public Declaration {
      problems = List.copyOf(problems);
    }
  }

  /**
   * A message of a declaration.
   *
   * @param status the exit status that it leaves behind; 0 for none
   * @param text one line without its end, and without the place in the file, which the reader of
   *     the file puts before it
   */
  record Problem(int status, String text) {
    /** Checks the text. */
    public Problem {
      Objects.requireNonNull(text);
    }
  }
}
