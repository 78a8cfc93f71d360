// SPDX-License-Identifier: Apache-2.0
package dev.mcc.m4;

import dev.mcc.m4.TokenReader.Token;
import dev.mcc.m4.regex.RegexFunctions;
import dev.mcc.m4.result.Result;
import dev.mcc.m4.result.ResultTooLongException;
import dev.mcc.source.Lexemes;
import dev.mcc.source.Origin;
import dev.mcc.source.SourceFile;
import dev.mcc.source.TracedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The m4 macro language, as GNU m4 1.4.19 runs it: input files in, text and messages out.
 *
 * <p>A run is {@link #read} for each input in turn and {@link #finish} at the end. The expander
 * keeps the text that it produces with the provenance of every character; messages go to the sink
 * in the order in which m4 prints them.
 */
public final class Expander {
  /**
   * Longest chain of macro calls that provenance keeps; longer ones keep their oldest links and the
   * newest.
   */
  private static final int CHAIN = 200;

  private final M4Options options;
  private final World world;
  private final Function<SourceFile, Lexemes> lexer;
  private final Consumer<TracedText> drain;
  private final Reporter reporter;
  private final MacroTable macros = new MacroTable();
  private final TokenReader reader;
  private final TracedText.Builder result = new TracedText.Builder();
  private final Diversions diversions = new Diversions(result);
  private final List<Frame> wrapped = new ArrayList<>();
  private final List<ArgumentCollector> collectors = new ArrayList<>();
  private SyncLines syncLines;
  private final Tracer tracer;
  private final RegexFunctions regex = new RegexFunctions();
  private int nesting;
  private int collecting;
  private int includes;
  private long calls;
  private long written;
  private int sysval;
  private boolean over;
  private String sequences;

  /**
   * Prepares a run with the builtins defined.
   *
   * @param lexer tokens of a file by the source grammar; null scans everything
   * @param drain takes finished output piece by piece; null keeps it for {@link #takeOutput}
   */
  public Expander(
      M4Options options,
      World world,
      Function<SourceFile, Lexemes> lexer,
      M4Message.Sink messages,
      Consumer<TracedText> drain) {
    this.options = options;
    this.world = world;
    this.lexer = lexer;
    this.drain = drain;
    this.reporter = new Reporter(options, messages);
    this.reader = new TokenReader(this::fileEnded);
    this.syncLines = options.syncLines() ? new SyncLines() : null;
    this.tracer = new Tracer(options, reporter);
    Builtins.install(this);
  }

  // ---- what a caller does with it

  /** Defines a macro from outside, as {@code -D} does. */
  public void define(String name, String text) {
    checkSequences(name, text, null);
    macros.define(name, text, null, null, false);
  }

  /** Removes a macro from outside, as {@code -U} does. */
  public void undefine(String name) {
    macros.undefine(name);
  }

  /** Writes {@code #line} directives from now on, as {@code -s} does. */
  public void writeSyncLines() {
    if (syncLines == null) {
      syncLines = new SyncLines();
    }
  }

  /**
   * Warns from now on of definitions with text that matches a regular expression, as {@code
   * --warn-macro-sequence} does.
   *
   * @return what is wrong with the expression; null when nothing is
   */
  public String warnOfSequences(String pattern) {
    Result tried = regex.patsubst("", pattern, "");
    if (!tried.messages().isEmpty()) {
      return tried.messages().get(0).text();
    }
    sequences = pattern;
    return null;
  }

  /** Looks for the sequences to warn of; {@code call} is null for a definition from outside. */
  void checkSequences(String name, String text, Call call) {
    if (sequences != null) {
      for (String found : regex.matches(text, sequences)) {
        reporter.warn(call, "definition of `" + name + "' contains sequence `" + found + "'");
      }
    }
  }

  /**
   * Replaces all definitions by those of a frozen state and takes its delimiters and diversions
   * over, as {@code -R} does.
   */
  public void reload(SourceFile frozen) throws FrozenStateException {
    macros.clear();
    new FrozenReader(frozen, this).read();
  }

  /** The state in GNU m4's frozen format, as {@code -F} writes it. */
  public String freeze() {
    return FrozenState.write(reader.delimiters(), macros, diversions);
  }

  /** Traces calls of a macro, as {@code -t} does. */
  public void trace(String name) {
    macros.entry(name).traced = true;
  }

  /**
   * Reads one input to its end. False when the run is over: by m4exit or by an error that ends it.
   */
  public boolean read(SourceFile file) {
    if (over) {
      return false;
    }
    return guarded(
        () -> {
          pushFile(file, null, 0);
          expandAll();
          reader.noteLocation();
        });
  }

  /**
   * Ends the run: expands wrapped text and writes the diversions that wait. False when it was over
   * before.
   */
  public boolean finish() {
    return expandWrapped() && writeDiversions();
  }

  /** Expands the text saved by m4wrap, the latest first. False when the run is over. */
  public boolean expandWrapped() {
    if (over) {
      return false;
    }
    return guarded(
        () -> {
          while (!wrapped.isEmpty()) {
            List<Frame> saved = new ArrayList<>(wrapped);
            wrapped.clear();
            saved.forEach(reader::push);
            expandAll();
          }
        });
  }

  /** Writes all waiting diversions to the output. */
  public boolean writeDiversions() {
    if (over) {
      return false;
    }
    diversions.select(0);
    diversions.undivertAll();
    flush();
    return true;
  }

  /** The exit status so far: 0, or what an error or m4exit made it. */
  public int status() {
    return reporter.status();
  }

  /** The text of diversion 0 since the last call. */
  public TracedText takeOutput() {
    return diversions.take(0);
  }

  /** The text of a numbered diversion, which is emptied. */
  public TracedText takeDiversion(int number) {
    return diversions.take(number);
  }

  /** True when a macro of that name is defined. */
  public boolean isDefined(String name) {
    return macros.find(name) != null;
  }

  /** The names of all defined macros in byte order. */
  public List<String> definedNames() {
    return macros.definedNames();
  }

  /**
   * The call that made the current definition of a macro; null when there is none or it was made
   * from outside.
   */
  public Origin definedAt(String name) {
    Macro macro = macros.find(name);
    return macro == null ? null : macro.definition.origin();
  }

  /** The text of a macro as it was defined; null when it is not defined or a builtin. */
  public String definition(String name) {
    Macro macro = macros.find(name);
    return macro == null ? null : macro.definition.text();
  }

  /**
   * What a text expands to at this moment, apart from the input. Null when the run is over or ends
   * with it.
   *
   * @param place where the text is said to come from
   */
  public String expand(String text, Origin place) {
    if (over) {
      return null;
    }
    ArgumentCollector into = new ArgumentCollector();
    boolean done =
        guarded(
            () -> {
              reader.push(Frame.ofText(text, place.source(), place.offset(), place, -1, 0));
              for (Token token = reader.next(); token != Token.END; token = reader.next()) {
                expandToken(token, into);
              }
            });
    return done ? into.finish().text() : null;
  }

  /** Hands finished output to the drain, if there is one. */
  public void flush() {
    if (drain != null && result.length() > 0) {
      drain.accept(diversions.take(0));
    }
  }

  // ---- what builtins do with it

  /** The macro table. */
  MacroTable macros() {
    return macros;
  }

  /** How the expander behaves. */
  public M4Options options() {
    return options;
  }

  /** The world outside. */
  public World world() {
    return world;
  }

  /** Where messages go. */
  public Reporter reporter() {
    return reporter;
  }

  /** Tracing and debugging output. */
  public Tracer tracer() {
    return tracer;
  }

  RegexFunctions regex() {
    return regex;
  }

  Diversions diversions() {
    return diversions;
  }

  /** The delimiters in force. */
  public Delimiters delimiters() {
    return reader.delimiters();
  }

  /** Makes another diversion the current one. */
  void divert(int number) {
    if (number != diversions.number()) {
      // Each costs memory, an empty one too.
      if (diversions.numbers().size() > options.limits().output() >> 10) {
        throw new Fatal(
            M4Message.Kind.LIMIT,
            reader.locationSource(),
            reader.locationOffset(),
            reader.origin());
      }
      diversions.select(number);
      outputChanged();
    }
  }

  /** The text before was not written by {@link #write}, or the input or diversion is another. */
  void outputChanged() {
    if (syncLines != null) {
      syncLines.change();
    }
  }

  void setDelimiters(Delimiters delimiters) {
    reader.setDelimiters(delimiters);
  }

  TokenReader reader() {
    return reader;
  }

  /** Exit status of the last command. */
  public int sysval() {
    return sysval;
  }

  /** Remembers the exit status of a command. */
  public void setSysval(int status) {
    sysval = status;
  }

  void wrap(String text, Call call) {
    wrapped.add(
        Frame.ofText(
            text, call.locationSource, call.locationOffset, call.origin(), -1, call.depth));
  }

  /** Asks the world for a file; tells the user when it was found along the include path. */
  public World.Opened open(String name) {
    World.Opened opened = world.open(name);
    if (opened.file() != null && !opened.file().name().equals(name)) {
      tracer.pathSearched(name, opened.file(), reader);
    }
    return opened;
  }

  void pushFile(SourceFile file, Origin includedFrom, int depth) {
    if (++includes > options.limits().includes()) {
      throw new Fatal(M4Message.Kind.INCLUDE_LOOP, null, 0, includedFrom);
    }
    reader.push(Frame.ofFile(file, lexer == null ? null : lexer.apply(file), includedFrom, depth));
    tracer.inputOpened(file, reader);
    outputChanged();
  }

  private void fileEnded(Frame used) {
    includes--;
    tracer.inputEnded(used, reader);
    outputChanged();
  }

  /** Ends the run at once with the given exit status, dropping diversions. */
  void exit(int status) {
    throw new Exit(status);
  }

  /** Runs a definition with the arguments of a call. */
  void invoke(Definition definition, Call call) {
    if (definition.builtin() != null) {
      try {
        definition.builtin().action().run(call);
      } catch (ResultTooLongException tooLong) {
        throw new Fatal(
            M4Message.Kind.LIMIT, call.locationSource, call.locationOffset, call.origin());
      }
    } else {
      UserMacro.expand(definition.text(), call, options.gnu());
    }
  }

  // ---- the expansion itself

  private static final class Exit extends RuntimeException {
    private static final long serialVersionUID = 1L;
    final int status;

    Exit(int status) {
      super(null, null, false, false);
      this.status = status;
    }
  }

  private boolean guarded(Runnable work) {
    try {
      work.run();
      return true;
    } catch (Exit exit) {
      over = true;
      diversions.dropAll();
      reporter.exit(exit.status);
    } catch (Fatal fatal) {
      over = true;
      diversions.dropAll();
      reporter.fatal(fatal);
    } catch (StackOverflowError overflow) {
      over = true;
      diversions.dropAll();
      reporter.exhausted(
          "stack overflow", reader.locationSource(), reader.locationOffset(), reader.origin());
    } catch (OutOfMemoryError memory) {
      // What the program had collected goes first: the message needs memory, too.
      over = true;
      forget();
      reporter.exhausted(
          "memory exhausted", reader.locationSource(), reader.locationOffset(), reader.origin());
    }
    flush();
    return false;
  }

  private void forget() {
    macros.clear();
    wrapped.clear();
    collectors.clear();
    diversions.dropAll();
    result.clear();
    reader.clear();
  }

  private void expandAll() {
    for (Token token = reader.next(); token != Token.END; token = reader.next()) {
      expandToken(token, null);
    }
  }

  private void expandToken(Token token, ArgumentCollector into) {
    switch (token) {
      case WORD -> {
        String name = reader.text();
        Macro macro = macros.find(name);
        if (macro == null || (macro.definition.blind() && !reader.atOpenParenthesis())) {
          shipOut(into);
        } else {
          expandMacro(macro);
        }
      }
      case BUILTIN -> {
        if (into != null && into.isEmpty()) {
          into.setBuiltin(reader.builtin());
        }
      }
      default -> shipOut(into);
    }
  }

  private void shipOut(ArgumentCollector into) {
    if (into != null) {
      into.append(reader);
      return;
    }
    write(
        reader.sliceText(),
        reader.sliceStart(),
        reader.sliceEnd(),
        reader.origin(),
        reader.delta(),
        true);
  }

  /** Writes text to the current diversion. */
  void write(CharSequence text, int start, int end, Origin origin, int delta, boolean synced) {
    if (diversions.discarding() || start == end) {
      return;
    }
    written += end - start;
    if (written > options.limits().output()) {
      throw new Fatal(
          M4Message.Kind.LIMIT, reader.locationSource(), reader.locationOffset(), reader.origin());
    }
    if (syncLines != null && synced) {
      syncLines.write(
          text,
          start,
          end,
          reader.isSingleToken(),
          reader.locationSource() == null ? reader.tokenSource() : reader.locationSource(),
          reader.tokenSource(),
          reader.tokenOffset(),
          reader.tokenMoves(),
          origin,
          delta,
          diversions);
    } else {
      diversions.write(text, start, end, origin, delta);
    }
    if (drain != null && result.length() > (1 << 20)) {
      written -= result.length();
      flush();
    }
  }

  private void expandMacro(Macro macro) {
    Definition definition = macro.definition;
    SourceFile source = reader.locationSource();
    int offset = reader.locationOffset();
    int depth = reader.depth();
    Origin origin = callOrigin(macro.name, depth);
    if (++calls > options.limits().calls() || reader.pending() > options.limits().pending()) {
      throw new Fatal(M4Message.Kind.LIMIT, source, offset, origin);
    }
    nesting++;
    int limit = options.nesting() > 0 ? options.nesting() : options.limits().nesting();
    if (nesting > limit) {
      throw new Fatal(M4Message.Kind.LIMIT, source, offset, origin).nesting(limit);
    }
    boolean traced = tracer.traces(macro);
    int id = tracer.nextId();
    if (traced) {
      tracer.beforeArguments(macro.name, nesting, id, source, offset);
    }
    List<Argument> arguments =
        reader.atOpenParenthesis() ? collectArguments(definition, origin) : List.of();
    Call call = new Call(this, macro.name, arguments, origin, source, offset, depth);
    if (traced) {
      tracer.beforeCall(call, nesting, id, reader.delimiters());
    }
    SourceFile sourceAfter = reader.locationSource();
    int offsetAfter = reader.locationOffset();
    reader.restoreLocation(source, offset);
    invoke(definition, call);
    reader.restoreLocation(sourceAfter, offsetAfter);
    if (traced) {
      tracer.afterCall(call, nesting, id, reader.delimiters());
    }
    nesting--;
    pushExpansion(call);
  }

  private Origin callOrigin(String name, int depth) {
    Origin origin = reader.origin();
    if (reader.delta() >= 0) {
      return new Origin(origin.source(), reader.delta(), name, origin.caller());
    }
    Origin caller = depth >= CHAIN && origin.caller() != null ? origin.caller() : origin;
    return new Origin(origin.source(), origin.offset(), name, caller);
  }

  private void pushExpansion(Call call) {
    int depth = Math.min(call.depth + 1, CHAIN);
    if (call.expansionBuiltin() != null) {
      reader.push(
          Frame.ofBuiltin(
              call.expansionBuiltin(),
              call.locationSource,
              call.locationOffset,
              call.origin(),
              depth));
      return;
    }
    Argument verbatim = call.verbatim();
    boolean linear = verbatim != null && verbatim.origin() != null;
    String text = call.expansion();
    if (!text.isEmpty()) {
      reader.push(
          Frame.ofText(
              text,
              call.locationSource,
              call.locationOffset,
              linear ? verbatim.origin() : call.origin(),
              linear ? verbatim.delta() : -1,
              depth));
    }
  }

  private List<Argument> collectArguments(Definition definition, Origin origin) {
    List<Argument> arguments = new ArrayList<>(4);
    reader.next();
    if (collecting == collectors.size()) {
      collectors.add(new ArgumentCollector());
    }
    ArgumentCollector into = collectors.get(collecting++);
    boolean more = true;
    while (more) {
      into.clear();
      more = collectArgument(into, origin);
      Argument argument = into.finish();
      if (argument.text().length() > options.limits().pending()) {
        throw new Fatal(
            M4Message.Kind.LIMIT, reader.locationSource(), reader.locationOffset(), origin);
      }
      arguments.add(
          argument.builtin() != null && !definition.takesBuiltins() ? Argument.EMPTY : argument);
    }
    into.clear();
    collecting--;
    return arguments;
  }

  private boolean collectArgument(ArgumentCollector into, Origin origin) {
    // An input that ends here is reported at the line where this argument starts.
    SourceFile startSource = reader.locationSource();
    int startOffset = reader.locationOffset();
    reader.skipBlanks();
    int open = 0;
    for (; ; ) {
      Token token = reader.next();
      switch (token) {
        case END ->
            throw new Fatal(M4Message.Kind.END_IN_ARGUMENTS, startSource, startOffset, origin);
        case COMMA -> {
          if (open == 0) {
            return true;
          }
          into.append(reader);
        }
        case OPEN -> {
          open++;
          into.append(reader);
        }
        case CLOSE -> {
          if (open-- == 0) {
            return false;
          }
          into.append(reader);
        }
        default -> expandToken(token, into);
      }
    }
  }
}
