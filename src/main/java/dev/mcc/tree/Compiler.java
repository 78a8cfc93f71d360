// SPDX-License-Identifier: Apache-2.0
package dev.mcc.tree;

import dev.mcc.cf.MissingValue;
import dev.mcc.diag.Diagnostic;
import dev.mcc.diag.Diagnostics;
import dev.mcc.m4.Expander;
import dev.mcc.m4.M4Message;
import dev.mcc.m4.M4Options;
import dev.mcc.m4.World;
import dev.mcc.mc.McSyntaxCheck;
import dev.mcc.mc.McTokenizer;
import dev.mcc.mc.SyntaxContext;
import dev.mcc.source.Lexemes;
import dev.mcc.source.SourceFile;
import dev.mcc.source.TracedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Compiles a {@code .mc} file to a {@code .cf}: the whole pipeline, as a function of its request.
 */
public final class Compiler {
  private static final String ENTRY = "m4/cf.m4";
  private static final String TEMPLATE = "sendmail.cf.ftl";
  private static final int STACK = 256 << 20;

  private final World commands;

  /** A compiler that runs nothing. */
  public Compiler() {
    this(new NoCommands());
  }

  /**
   * A compiler with a world that runs commands for requests that allow it.
   *
   * @param commands answers syscmd, esyscmd, mkstemp
   */
  public Compiler(World commands) {
    this.commands = commands;
  }

  /** Compiles; a mistake in the input is a diagnostic, never an exception. */
  public CompileResult compile(CompileRequest request) {
    return DeepStack.call(STACK, () -> run(request));
  }

  private CompileResult run(CompileRequest request) {
    MessageTranslator messages = new MessageTranslator(request);
    Stamp stamp = request.stamp() == null ? new Stamp("mcc", ".") : request.stamp();
    CompileWorld world =
        new CompileWorld(
            request, request.allowExec() ? commands : new NoCommands(), new ClassicStamp(stamp));
    messages.attach(world);
    Map<SourceFile, Lexemes> own = new HashMap<>();
    Function<SourceFile, Lexemes> lexer =
        file ->
            file.library()
                ? request.tree().lexemes(file)
                : own.computeIfAbsent(file, McTokenizer::tokenize);
    Expander expander = expander(request, world, lexer, messages);
    messages.attach(expander::definedAt);
    Tree tree = request.tree();
    boolean classic = tree.templates() == null;
    boolean entered = !classic && Entry.isIncludedBy(lexer.apply(request.main()));
    if (!entered && !expander.read(tree.find(ENTRY))) {
      return new CompileResult(null, Diagnostics.of(messages.diagnostics()));
    }
    Expander ready = expander;
    if (entered) {
      // The file's own include will bring these macros; a run of its own tells which they are.
      ready = expander(request, world, lexer, ignored -> {});
      ready.read(tree.find(ENTRY));
    }
    Diagnostics syntax =
        McSyntaxCheck.check(
            lexer.apply(request.main()),
            new SyntaxContext(entered, ready::isDefined, world::keepsSyntax));
    if (syntax.hasErrors()) {
      return new CompileResult(null, syntax);
    }
    CompileResult expanded = new CompileResult(null, Diagnostics.NONE);
    Diagnostic failure = NoOutput.endedEarly(request.main());
    try {
      expanded =
          classic ? expandClassic(request, expander) : expandBundled(request, expander, stamp);
    } catch (MissingValue missing) {
      failure = NoOutput.missingMacro(request.main(), missing);
    }
    Diagnostics found =
        Diagnostics.of(messages.diagnostics())
            .and(syntax)
            .and(expanded.diagnostics())
            .and(TargetCheck.check(request, expander, world.filesOfTree()));
    // Without an output somebody has to say why; an expansion that failed has done so itself.
    boolean silent = expanded.output() == null && !found.hasErrors();
    return new CompileResult(
        expanded.output(), silent ? found.and(Diagnostics.of(List.of(failure))) : found);
  }

  private static Expander expander(
      CompileRequest request,
      CompileWorld world,
      Function<SourceFile, Lexemes> lexer,
      M4Message.Sink messages) {
    Expander expander =
        new Expander(M4Options.defaults(request.limits()), world, lexer, messages, null);
    expander.define("_CF_DIR_", request.tree().root());
    if (request.tree().templates() != null) {
      expander.define("_TARGET_", request.target().release().toString());
    }
    request
        .definitions()
        .forEach(
            (name, value) -> {
              if (value == null) {
                expander.undefine(name);
              } else {
                expander.define(name, value);
              }
            });
    return expander;
  }

  private static CompileResult expandClassic(CompileRequest request, Expander expander) {
    boolean done = expander.read(request.main()) && expander.finish();
    return new CompileResult(done ? expander.takeOutput() : null, Diagnostics.NONE);
  }

  private static CompileResult expandBundled(
      CompileRequest request, Expander expander, Stamp stamp) {
    boolean done =
        expander.read(request.main())
            && (!request.submit() || expander.read(Entry.SUBMIT))
            && expander.expandWrapped();
    if (!done) {
      return new CompileResult(null, Diagnostics.NONE);
    }
    Tree tree = request.tree();
    Map<String, Object> facts = new HashMap<>();
    facts.put("options", OptionRows.of(request.target()));
    facts.put("stamp", request.stamp() == null ? "" : stamp.lines(tree.root()));
    facts.put("target", request.target());
    MacroView view = new MacroView(expander, expander.takeDiversion(0));
    TracedText rendered = tree.templates().render(TEMPLATE, view, facts);
    Diagnostics places = view.unknownPlaces(request.main());
    if (places.hasErrors()) {
      return new CompileResult(null, places);
    }
    // Diversions that no template knows come last, as m4 prints what is left over.
    expander.writeDiversions();
    TracedText output = join(rendered, expander.takeOutput());
    return new CompileResult(output, LanguageCheck.check(output, request.target()));
  }

  private static TracedText join(TracedText text, TracedText rest) {
    if (rest.text().isEmpty()) {
      return text;
    }
    TracedText.Builder whole = new TracedText.Builder();
    whole.append(text);
    whole.append(rest);
    return whole.build();
  }
}
