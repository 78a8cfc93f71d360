package dev.mcc.tree;

import dev.mcc.diag.Diagnostics;
import dev.mcc.m4.Expander;
import dev.mcc.m4.World;
import dev.mcc.mc.McSyntaxCheck;
import dev.mcc.mc.SyntaxContext;
import dev.mcc.source.Lexemes;
import dev.mcc.source.SourceFile;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Checks the syntax of the main file when the tree's entry has been read and the file itself has not. */
final class SyntaxGate {
  private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z_0-9]*");

  private final Expander ready;
  private final World world;
  private final Function<SourceFile, Lexemes> lexer;

  /**
   * Prepares a check.
   *
   * @param ready an expander that knows the macros the file may use
   * @param world opens the files that the main file includes
   */
  SyntaxGate(Expander ready, World world, Function<SourceFile, Lexemes> lexer) {
    this.ready = ready;
    this.world = world;
    this.lexer = lexer;
  }

  /**
   * The syntax errors of the file.
   *
   * @param entered true when the file includes the tree's entry itself, and so begins with m4's own syntax
   */
  Diagnostics check(SourceFile main, boolean entered) {
    boolean comments = entered || !ready.delimiters().openComment().isEmpty();
    return McSyntaxCheck.check(
        lexer.apply(main), new SyntaxContext(comments, ready::isDefined, this::keepsSyntax));
  }

  private boolean keepsSyntax(String name) {
    World.Opened opened = world.open(name);
    if (opened.file() != null) {
      return McSyntaxCheck.keepsSyntax(lexer.apply(opened.file()));
    }
    // A name made by macros is not the one that will be opened; a plain one that is missing adds nothing.
    Matcher word = WORD.matcher(name);
    while (word.find()) {
      if (ready.isDefined(word.group())) {
        return false;
      }
    }
    return true;
  }
}
