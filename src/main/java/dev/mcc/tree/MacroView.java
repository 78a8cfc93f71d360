// SPDX-License-Identifier: Apache-2.0
package dev.mcc.tree;

import dev.mcc.cf.ConfigView;
import dev.mcc.m4.Expander;
import dev.mcc.source.Origin;
import dev.mcc.source.SourceFile;
import dev.mcc.source.TracedText;
import java.util.List;

/** The macro table and the diversions of a finished expansion, for the templates. */
final class MacroView implements ConfigView {
  private static final Origin PLACE = Origin.at(SourceFile.ofText("cf-templates", ""), 0);

  private final Expander expander;
  private final TracedText printed;

  MacroView(Expander expander, TracedText printed) {
    this.expander = expander;
    this.printed = printed;
  }

  @Override
  public String value(String macro) {
    return expander.isDefined(macro) ? expander.expand(macro, PLACE) : null;
  }

  @Override
  public Origin definedAt(String macro) {
    return expander.definedAt(macro);
  }

  @Override
  public String call(String macro, List<String> arguments) {
    String open = expander.delimiters().openQuote();
    String close = expander.delimiters().closeQuote();
    StringBuilder text = new StringBuilder(macro).append('(');
    for (int i = 0; i < arguments.size(); i++) {
      text.append(i == 0 ? "" : ",").append(open).append(arguments.get(i)).append(close);
    }
    return expander.expand(text.append(')').toString(), PLACE);
  }

  @Override
  public TracedText diversion(int number) {
    return number == 0 ? printed : expander.takeDiversion(number);
  }
}
