// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.diag.DiagnosticCode;
import dev.mcc.rewrite.ClassTable;
import dev.mcc.rewrite.Header;
import dev.mcc.rewrite.LookupMap;
import dev.mcc.rewrite.MacroExpander;
import dev.mcc.rewrite.MacroNames;
import dev.mcc.rewrite.MapFactory;
import dev.mcc.rewrite.Options;
import dev.mcc.rewrite.Program;
import dev.mcc.rewrite.TokenTable;
import dev.mcc.rewrite.Tokenizer;
import dev.mcc.rewrite.world.FileAccess;
import dev.mcc.rewrite.world.World;
import dev.mcc.source.SourceFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The configuration as far as it has been read. */
final class LoadState implements MapFactory.Scope {
  private final SourceFile source;
  final World world;
  final MapFactory mapFactory;
  final LoadLog log = new LoadLog();
  final MacroNames macroNames = new MacroNames();
  final NameReader names = new NameReader(macroNames, log::error);
  final String[] macros = new String[MacroNames.IDS];
  final ClassTable classes = new ClassTable();

  /** Classes that a C or F line names, whether or not it has words for them. */
  final BitSet mentionedClasses = new BitSet();

  final RulesetTable rulesets = new RulesetTable(log);
  final MailerTable mailers = new MailerTable(this);
  final Map<String, LookupMap> maps = new LinkedHashMap<>();
  final Map<String, String> options = new HashMap<>();
  final List<Header> headers = new ArrayList<>();
  final QueueGroups queueGroups = new QueueGroups(this);

  private final MacroExpander expander = new MacroExpander(id -> macros[id], this::complain);

  /** Configuration level, 0 before a V line. */
  int level;

  String vendor = "";

  LoadState(SourceFile source, World world, MapFactory mapFactory) {
    this.source = source;
    this.world = world;
    this.mapFactory = mapFactory;
  }

  private Tokenizer tokenizer;
  private boolean stopped;

  /** How rules and addresses are split; what the first rule finds set counts for good. */
  Tokenizer tokenizer() {
    if (tokenizer == null) {
      tokenizer = new Tokenizer(OperatorCharacters.of(this));
    }
    return tokenizer;
  }

  /** True if the operator characters can no more change. */
  boolean operatorsInUse() {
    return tokenizer != null;
  }

  /** The program ends here, with this exit status. */
  void stop(int status) {
    log.setExitStatus(status);
    stopped = true;
  }

  boolean stopped() {
    return stopped;
  }

  /** Takes what became of the declaration of a map. */
  void enter(MapFactory.Declaration declaration) {
    for (MapFactory.Problem problem : declaration.problems()) {
      log.error(
          DiagnosticCode.BAD_MAP, problem.status(), problem.text(), problem.text() + ".", null);
    }
    if (declaration.map() != null) {
      maps.put(declaration.map().name().toLowerCase(Locale.ROOT), declaration.map());
    }
  }

  void setMacro(String name, String value) {
    int id = names.id(name);
    if (id != NameReader.NONE) {
      macros[id] = value;
    }
  }

  void addToClass(String name, String word) {
    int id = names.id(name);
    if (id != NameReader.NONE) {
      classes.add(id, word);
    }
  }

  /** A text with its macros replaced by their values of now. */
  String expanded(String munged) {
    return expander.expand(munged);
  }

  /** The program as far as it has been read. */
  Program program() {
    String operators = tokenizer == null ? OperatorCharacters.of(this) : tokenizer.operatorChars();
    String blank = option("BlankSub");
    Tokenizer splitter =
        new Tokenizer(operators, blank == null || blank.isEmpty() ? ' ' : blank.charAt(0));
    TokenTable tokens = new TokenTable(splitter);
    return new Program(
        source,
        level,
        vendor,
        tokens,
        macroNames,
        Arrays.asList(macros),
        classes,
        RulesetLinker.link(rulesets, tokens),
        mailers.mailers(),
        maps,
        new Options(options),
        headers,
        log.messages(),
        log.exitStatus());
  }

  private void complain(int status, String words) {
    log.error(DiagnosticCode.BAD_MACRO_NAME, status, words, words + ".", null);
  }

  @Override
  public FileAccess files() {
    return world.files();
  }

  @Override
  public LookupMap map(String name) {
    return maps.get(name.toLowerCase(Locale.ROOT));
  }

  @Override
  public String option(String name) {
    return options.get(name.toLowerCase(Locale.ROOT));
  }
}
