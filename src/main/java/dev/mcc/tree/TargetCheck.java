// SPDX-License-Identifier: Apache-2.0
package dev.mcc.tree;

import dev.mcc.diag.Diagnostic;
import dev.mcc.diag.DiagnosticCode;
import dev.mcc.diag.Diagnostics;
import dev.mcc.facts.ConfFact;
import dev.mcc.facts.ConfTarget;
import dev.mcc.facts.Definition;
import dev.mcc.facts.DefinitionKind;
import dev.mcc.facts.Facts;
import dev.mcc.facts.HeaderReader;
import dev.mcc.facts.OptionFact;
import dev.mcc.facts.Release;
import dev.mcc.facts.Target;
import dev.mcc.m4.Expander;
import dev.mcc.source.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds names that a user's file uses and the target does not have: options it would refuse to
 * load, and features, mailers and macros that its tree lacks.
 */
final class TargetCheck {
  /** {@code m4/target.m4} defines a macro of this name and the name for everything that is used. */
  private static final String USED = "_USED_";

  private final Tree tree;
  private final Target target;
  private final Expander expander;
  private final List<Diagnostic> found = new ArrayList<>();
  private final Set<String> places = new HashSet<>();

  private TargetCheck(CompileRequest request, Expander expander) {
    this.tree = request.tree();
    this.target = request.target();
    this.expander = expander;
  }

  /**
   * Checks a finished expansion.
   *
   * @param files the files of the tree that were read
   */
  static Diagnostics check(CompileRequest request, Expander expander, Set<String> files) {
    TargetCheck check = new TargetCheck(request, expander);
    // What a feature brings along is not worth a message of its own.
    files.forEach(check::file);
    Facts.options().forEach(check::option);
    Facts.confs().forEach(check::conf);
    if (!request.target().knows(Release.DEFAULT.toString())) {
      // The macros of the tree are those of the default release.
      Facts.macroReleases().forEach(check::macro);
    }
    check.level();
    return Diagnostics.of(check.found);
  }

  private void option(OptionFact option) {
    String words = "`" + option.macro() + "` sets the option " + option.name() + ", which ";
    String hint = "Remove the definition";
    if (!target.has(option) && lives(option.macro(), words, hint, option.since(), option.until())) {
      report(
          DiagnosticCode.NOT_IN_BUILD,
          option.macro(),
          words + "this build of sendmail does not know",
          hint + ".");
    }
  }

  private void conf(ConfFact conf) {
    // The tree itself warns of an obsolete one, and goes on without it.
    if (conf.target() != ConfTarget.OBSOLETE) {
      String words = "`" + conf.name() + "` is a name that ";
      lives(conf.name(), words, "Remove the definition", conf.since(), conf.until());
    }
  }

  /** A macro of the tree that is called, or that the user's own file defines. */
  private void macro(String name, String since) {
    String used = expander.isDefined(USED + name) ? USED + name : name;
    Origin origin = expander.isDefined(used) ? expander.definedAt(used) : null;
    if (origin != null && !origin.source().library()) {
      lives(used, "`" + name + "` is a macro that ", "Remove it", since, "");
    }
  }

  private void file(String path) {
    int slash = path.indexOf('/');
    DefinitionKind kind =
        slash < 0 ? null : DefinitionKind.of(path.substring(0, slash)).orElse(null);
    if (kind == null || !expander.isDefined(USED + path)) {
      return;
    }
    String text = tree.find(path).text();
    // Nearly all are of the target's time: their headers need no reader.
    if (target.knows(field(text, "Since: ")) && !target.release().lost(field(text, "Until: "))) {
      return;
    }
    String name = path.substring(slash + 1, path.length() - ".m4".length());
    Definition definition = HeaderReader.read(kind, name, text).definition();
    String instead = definition.instead();
    lives(
        USED + path,
        "`" + kind.macro() + "(" + name + ")` is something that ",
        instead.isEmpty() ? "Remove the call" : "Use " + instead,
        definition.since(),
        definition.until());
  }

  /** Every target reads the same level of the language; the program warns of another one. */
  private void level() {
    String level = expander.definition("CF_LEVEL");
    String known = expander.definition("_LEVEL_");
    Origin origin = expander.definedAt("CF_LEVEL");
    if (known != null && level != null && origin != null && !level.equals(known)) {
      found.add(
          Diagnostic.at(
              DiagnosticCode.CF_LEVEL,
              origin,
              "`CF_LEVEL` is " + level + ", and sendmail " + target + " reads level " + known + ".",
              "Leave `CF_LEVEL` alone: the program warns of a file of another level."));
    }
  }

  /** The release in a field of a header; empty when there is none. */
  private static String field(String text, String name) {
    String start = "\ndnl " + name;
    int at = text.indexOf(start);
    if (at < 0) {
      return "";
    }
    int from = at + start.length();
    int end = from;
    while (end < text.length() && ",\n".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return text.substring(from, end).strip();
  }

  /** Reports a name from another time; true when the target's release has it. */
  private boolean lives(String macro, String words, String hint, String since, String until) {
    if (!target.knows(since)) {
      report(
          DiagnosticCode.NEWER_THAN_TARGET,
          macro,
          words + "sendmail knows since " + since,
          hint + ", or compile with --target " + since + ".");
      return false;
    }
    if (target.release().lost(until)) {
      report(
          DiagnosticCode.GONE_BEFORE_TARGET,
          macro,
          words + "is gone since sendmail " + until,
          hint + ".");
      return false;
    }
    return true;
  }

  private void report(DiagnosticCode code, String macro, String words, String hint) {
    Origin origin = expander.isDefined(macro) ? expander.definedAt(macro) : null;
    if (origin != null && !ofTree(origin) && places.add(origin.inUserFile().place())) {
      found.add(Diagnostic.at(code, origin, words + ", and the target is " + target + ".", hint));
    }
  }

  /** Whether the tree has defined a macro on its own account, which the user need not know. */
  private boolean ofTree(Origin origin) {
    return origin.inUserFile().source().library()
        || origin.source().name().startsWith(tree.root() + "m4/");
  }
}
