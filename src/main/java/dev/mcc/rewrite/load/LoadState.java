// SPDX-License-Identifier: Apache-2.0
package dev.mcc.rewrite.load;

import dev.mcc.diag.DiagnosticCode;
import dev.mcc.rewrite.ClassTable;
import dev.mcc.rewrite.Header;
import dev.mcc.rewrite.LookupMap;
import dev.mcc.rewrite.MacroExpander;
import dev.mcc.rewrite.MacroNames;
import dev.mcc.rewrite.MapFactory;
import dev.mcc.rewrite.world.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The configuration as far as it has been read. */
final class LoadState implements MapFactory.Scope {
  final World world;
  final MapFactory mapFactory;
  final LoadLog log = new LoadLog();
  final MacroNames macroNames = new MacroNames();
  final NameReader names = new NameReader(macroNames, log::error);
  final String[] macros = new String[MacroNames.IDS];
  final ClassTable classes = new ClassTable();
  final RulesetTable rulesets = new RulesetTable(log);
  final MailerTable mailers = new MailerTable(this);
  final Map<String, LookupMap> maps = new LinkedHashMap<>();
  final Map<String, String> options = new HashMap<>();
  final List<Header> headers = new ArrayList<>();

  private final MacroExpander expander =
      new MacroExpander(id -> macros[id], this::complain);

  /** Configuration level, 0 before a V line. */
  int level;

  String vendor = "";

  LoadState(World world, MapFactory mapFactory) {
    this.world = world;
    this.mapFactory = mapFactory;
  }

  void setMacro(String name, String value) {
    macros[names.id(name)] = value;
  }

  void addToClass(String name, String word) {
    classes.add(names.id(name), word);
  }

  /** A text with its macros replaced by their values of now. */
  String expanded(String munged) {
    return expander.expand(munged);
  }

  private void complain(int status, String words) {
    log.error(DiagnosticCode.BAD_MACRO_NAME, status, words, words + ".", null);
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
