// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.diag.DiagnosticCode;
import dev.mcc.rewrite.ExitStatus;
import dev.mcc.rewrite.MapAnswer;
import dev.mcc.rewrite.MapFactory;
import dev.mcc.rewrite.RewriteListener;
import dev.mcc.rewrite.Session;
import java.util.List;
import java.util.Locale;

/** Fills classes from maps: {@code F{x}key@class:arguments}. */
final class ClassMaps {
  private static final String NOT_AVAILABLE = " not available";

  private final LoadState state;
  private final ClassLoading classes;

  ClassMaps(LoadState state, ClassLoading classes) {
    this.state = state;
    this.classes = classes;
  }

  /** Looks the key up and puts the words of the value into the class. */
  void map(int id, String source, boolean optional) {
    int at = source.indexOf('@');
    int colon = source.indexOf(':', at);
    String key = source.substring(0, at).strip();
    String mapClass = source.substring(at + 1, colon < 0 ? source.length() : colon);
    String arguments = colon < 0 ? "" : source.substring(colon + 1);
    String name = bareName(id);
    if (mapClass.equalsIgnoreCase("ldap")) {
      mapClass = mapClass.toLowerCase(Locale.ROOT);
    }
    MapFactory.Declaration declaration =
        state.mapFactory.declare(name + " " + mapClass + " " + arguments, state);
    if (declaration.map() == null) {
      refused(name, mapClass, declaration);
      return;
    }
    Session session = new Session(state.program(), state.world, new Listener());
    MapAnswer answer = declaration.map().lookup(key, List.of(), session);
    if (answer.status() == ExitStatus.TEMPFAIL && !optional) {
      error(
          ExitStatus.OSERR,
          "fileclass: F{" + name + "}: map open failed",
          "The map of the class cannot be opened.");
    } else if (answer.value() != null) {
      classes.addWords(id, answer.value());
    }
  }

  private void refused(String name, String mapClass, MapFactory.Declaration declaration) {
    for (MapFactory.Problem problem : declaration.problems()) {
      if (problem.text().endsWith(NOT_AVAILABLE)) {
        error(
            ExitStatus.SOFTWARE,
            "fileclass: F{" + name + "}: class " + mapClass + NOT_AVAILABLE,
            "There is no map class `" + mapClass + "`.");
      } else {
        error(problem.status(), problem.text(), problem.text() + ".");
      }
    }
  }

  private String bareName(int id) {
    String spelling = state.macroNames.spelling(id);
    return spelling.startsWith("{") ? spelling.substring(1, spelling.length() - 1) : spelling;
  }

  private void error(int status, String words, String message) {
    state.log.error(DiagnosticCode.CLASS_FILE, status, words, message, null);
  }

  /** What the map says while it is asked. */
  private final class Listener implements RewriteListener {
    @Override
    public void message(String text) {
      state.log.error(DiagnosticCode.CLASS_FILE, ExitStatus.OK, text, text + ".", null);
    }
  }
}
