package dev.mcc.tree;

import dev.mcc.diag.Diagnostic;
import dev.mcc.diag.Diagnostics;
import dev.mcc.m4.Expander;
import dev.mcc.m4.M4Options;
import dev.mcc.m4.World;
import dev.mcc.mc.McTokenizer;
import dev.mcc.source.Lexemes;
import dev.mcc.source.SourceFile;
import dev.mcc.source.TracedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Compiles a {@code .mc} file to a {@code .cf}: the whole pipeline, as a function of its request. */
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
            request,
            request.allowExec() ? commands : new NoCommands(),
            new ClassicStamp(stamp));
    messages.attach(world);
    Map<SourceFile, Lexemes> own = new HashMap<>();
    Expander expander =
        new Expander(
            M4Options.defaults(request.limits()),
            world,
            file ->
                file.library()
                    ? request.tree().lexemes(file)
                    : own.computeIfAbsent(file, McTokenizer::tokenize),
            messages,
            null);
    expander.define("_CF_DIR_", request.tree().root());
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
    TracedText output = expand(request, expander, stamp);
    List<Diagnostic> found = new ArrayList<>(messages.diagnostics());
    return new CompileResult(output, Diagnostics.of(found));
  }

  private static TracedText expand(CompileRequest request, Expander expander, Stamp stamp) {
    Tree tree = request.tree();
    boolean classic = tree.templates() == null;
    if (classic) {
      boolean done =
          expander.read(tree.find(ENTRY)) && expander.read(request.main()) && expander.finish();
      return done ? expander.takeOutput() : null;
    }
    boolean entered = Entry.isIncludedBy(request.main());
    boolean done =
        (entered || expander.read(tree.find(ENTRY)))
            && expander.read(request.main())
            && (!request.submit() || expander.read(Entry.SUBMIT))
            && expander.expandWrapped();
    if (!done) {
      return null;
    }
    Map<String, Object> facts = new HashMap<>();
    facts.put("options", dev.mcc.facts.Facts.options());
    facts.put("stamp", request.stamp() == null ? "" : stamp.lines(tree.root()));
    facts.put("version", request.target());
    return tree.templates()
        .render(TEMPLATE, new MacroView(expander, expander.takeDiversion(0)), facts);
  }
}
