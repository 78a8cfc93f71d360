// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4;

import dev.mcc.source.Origin;
import dev.mcc.source.SourceFile;
import java.util.List;

/** One call of a macro: its arguments and the expansion it emits. */
public final class Call {
  private final Expander expander;
  private final String name;
  private final List<Argument> arguments;
  private final Origin origin;
  final SourceFile locationSource;
  final int locationOffset;
  final int depth;

  private String single;
  private Argument verbatim;
  private StringBuilder joined;
  private Builtin emittedBuiltin;
  private boolean shown;

  Call(
      Expander expander,
      String name,
      List<Argument> arguments,
      Origin origin,
      SourceFile locationSource,
      int locationOffset,
      int depth) {
    this.expander = expander;
    this.name = name;
    this.arguments = arguments;
    this.origin = origin;
    this.locationSource = locationSource;
    this.locationOffset = locationOffset;
    this.depth = depth;
  }

  /** The expander that runs the call. */
  public Expander expander() {
    return expander;
  }

  /** The name by which the macro was called; {@code $0}. */
  public String name() {
    return name;
  }

  /** Where the call began. */
  public Origin origin() {
    return origin;
  }

  /** Number of arguments given; {@code $#}. */
  public int count() {
    return arguments.size();
  }

  /** Argument {@code index}, the first is 1; empty when it was not given. */
  public String arg(int index) {
    return index <= arguments.size() ? arguments.get(index - 1).text() : "";
  }

  /** Argument {@code index} or null when it was not given. */
  public String argOrNull(int index) {
    return index <= arguments.size() ? arguments.get(index - 1).text() : null;
  }

  /** The builtin token that argument {@code index} is, or null. */
  public Builtin builtinArg(int index) {
    return index <= arguments.size() ? arguments.get(index - 1).builtin() : null;
  }

  /** The texts of all arguments. */
  List<String> texts() {
    return arguments.stream().map(Argument::text).toList();
  }

  List<Argument> arguments() {
    return arguments;
  }

  /** The same arguments without the first ones, under another name: for builtin and indir. */
  Call without(int dropped, String newName) {
    return new Call(
        expander,
        newName,
        arguments.subList(Math.min(dropped, arguments.size()), arguments.size()),
        origin,
        locationSource,
        locationOffset,
        depth);
  }

  /** The same call with empty text in place of builtin tokens. */
  Call withoutBuiltins() {
    List<Argument> texts =
        arguments.stream().map(a -> a.builtin() == null ? a : Argument.EMPTY).toList();
    return new Call(expander, name, texts, origin, locationSource, locationOffset, depth);
  }

  /** Takes over what another call emitted. */
  void emitAllOf(Call other) {
    shown |= other.shown;
    if (other.emittedBuiltin != null) {
      emitBuiltin(other.emittedBuiltin);
    } else if (other.verbatim != null && isSilent()) {
      verbatim = other.verbatim;
    } else {
      emit(other.expansion());
    }
  }

  /** Adds text to the expansion. */
  public void emit(String text) {
    if (text.isEmpty()) {
      return;
    }
    if (isSilent()) {
      single = text;
      return;
    }
    buffer().append(text);
  }

  /**
   * Makes argument {@code index} (1-based) the expansion, keeping where it came from when it is all
   * of it.
   */
  public void emitArg(int index) {
    if (index > arguments.size()) {
      return;
    }
    Argument argument = arguments.get(index - 1);
    if (isSilent() && !argument.text().isEmpty()) {
      verbatim = argument;
    } else {
      emit(argument.text());
    }
  }

  /** Makes a builtin token the expansion. */
  public void emitBuiltin(Builtin builtin) {
    emittedBuiltin = builtin;
  }

  /** Makes traces show the expansion even when it is empty. */
  void show() {
    shown = true;
  }

  boolean isShown() {
    return shown || !expansion().isEmpty();
  }

  private boolean isSilent() {
    return single == null && joined == null && verbatim == null;
  }

  /** The expansion as a buffer to append to. */
  public StringBuilder buffer() {
    if (joined == null) {
      joined = new StringBuilder();
      if (single != null) {
        joined.append(single);
        single = null;
      }
      if (verbatim != null) {
        joined.append(verbatim.text());
        verbatim = null;
      }
    }
    return joined;
  }

  String expansion() {
    if (verbatim != null) {
      return verbatim.text();
    }
    if (single != null) {
      return single;
    }
    return joined == null ? "" : joined.toString();
  }

  Builtin expansionBuiltin() {
    return emittedBuiltin;
  }

  /**
   * The argument that the expansion is word for word, with its provenance; null when it is not one.
   */
  Argument verbatim() {
    return verbatim;
  }

  /**
   * Adds the arguments from {@code first} (1-based) on, separated by commas, each in the quotes in
   * force if asked.
   */
  void emitArguments(int first, boolean quoted) {
    StringBuilder out = buffer();
    Delimiters delimiters = expander.delimiters();
    for (int i = first; i <= arguments.size(); i++) {
      if (i > first) {
        out.append(',');
      }
      if (quoted) {
        out.append(delimiters.openQuote()).append(arg(i)).append(delimiters.closeQuote());
      } else {
        out.append(arg(i));
      }
    }
  }
}
