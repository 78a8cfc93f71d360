// SPDX-License-Identifier: Apache-2.0
package dev.mcc.cf;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateSequenceModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of facts in the form in which templates read it fastest. It is made once and serves any
 * number of configurations.
 */
public final class TemplateRows implements TemplateSequenceModel {
  private final List<TemplateModel> rows;

  /**
   * Rows in which each name leads to a text or a truth value.
   *
   * @throws IllegalArgumentException if a value is neither
   */
  public TemplateRows(List<Map<String, Object>> rows) {
    this.rows = rows.stream().map(TemplateRows::row).toList();
  }

  private static TemplateModel row(Map<String, Object> values) {
    Map<String, TemplateModel> models = new HashMap<>();
    values.forEach((name, value) -> models.put(name, model(value)));
    return new TemplateHashModel() {
      @Override
      public TemplateModel get(String name) {
        return models.get(name);
      }

      @Override
      public boolean isEmpty() {
        return models.isEmpty();
      }
    };
  }

  private static TemplateModel model(Object value) {
    if (value instanceof String text) {
      return new SimpleScalar(text);
    }
    if (value instanceof Boolean truth) {
      return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
    throw new IllegalArgumentException("neither text nor truth value: " + value);
  }

  @Override
  public TemplateModel get(int index) {
    return rows.get(index);
  }

  @Override
  public int size() {
    return rows.size();
  }
}
