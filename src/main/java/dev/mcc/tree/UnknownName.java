// SPDX-License-Identifier: Apache-2.0
package dev.mcc.tree;

import dev.mcc.diag.DidYouMean;
import dev.mcc.facts.DefinitionKind;
import dev.mcc.facts.Facts;
import dev.mcc.facts.GoneName;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** What to say about the name of a feature, mailer and so on that no tree has. */
final class UnknownName {
  private UnknownName() {}

  /**
   * The message, a sentence that names the call.
   *
   * @param folder the kind, as the tree's folder for it is named
   * @param name what the call gave
   */
  static String message(String folder, String name) {
    if (name.isEmpty()) {
      return "The call names no " + folder + ".";
    }
    return gone(folder, name)
        .map(GoneName::sentence)
        .orElse("There is no " + folder + " named `" + name + "`.");
  }

  /**
   * A hint, never null.
   *
   * @param folder the kind, as the tree's folder for it is named
   * @param name what the call gave
   * @param known the names there are
   */
  static String hint(String folder, String name, Collection<String> known) {
    String macro = folder.toUpperCase(Locale.ROOT);
    if (name.isEmpty()) {
      return "Put the parenthesis directly behind the word, as in "
          + macro
          + "(`name'): behind a blank it opens no arguments.";
    }
    String core = core(name);
    if (!core.isEmpty() && !core.equals(name)) {
      String meant = known.contains(core) ? core : DidYouMean.among(known, core).orElse(core);
      return slip(name) + "; write " + macro + "(`" + meant + "').";
    }
    Optional<GoneName> gone = gone(folder, name);
    if (gone.isPresent()) {
      return gone.get().instead();
    }
    String near = DidYouMean.hint(known, name);
    return near != null
        ? near
        : "Give the directory that holds " + folder + "/" + name + ".m4 with --overlay.";
  }

  private static Optional<GoneName> gone(String folder, String name) {
    return DefinitionKind.of(folder).flatMap(kind -> Facts.goneName(kind, name));
  }

  private static String slip(String name) {
    if (name.chars().anyMatch(c -> c >= 0x80)) {
      return "Typographic quotes mean nothing to m4";
    }
    if (name.indexOf('"') >= 0) {
      return "Double quotes mean nothing to m4";
    }
    if (name.indexOf('\'') >= 0) {
      return "The opening quote (`) is missing";
    }
    if (name.indexOf('`') >= 0) {
      return "The quotes do not pair";
    }
    return "There is more than the name between the quotes";
  }

  /** The name without what quoting left around it. */
  private static String core(String name) {
    int from = 0;
    int to = name.length();
    while (from < to && !isNamePart(name.charAt(from))) {
      from++;
    }
    while (to > from && !isNamePart(name.charAt(to - 1))) {
      to--;
    }
    return name.substring(from, to);
  }

  private static boolean isNamePart(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || c == '_');
  }
}
