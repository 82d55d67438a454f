package org.indh.spreadsheet.layout;

import java.util.List;
import java.util.Map;
import org.indh.core.document.ScalarNode;

/** Puts what stands in a cell where a component is, item by item where that is a list. */
final class ListCells {
    private ListCells() {}

    /** Puts a row's text; where the component is a list, each of its items. */
    static void text(Sapling target, String component, ScalarNode text) {
        if (component.contains("[]")) {
            items(target, component, text, Items.of(text.text(), null), Map.of());
        } else {
            target.put(component, text);
        }
    }

    /** Puts the items of a column's cell. */
    static void column(Sapling target, String component, ScalarNode text, Column column) {
        items(target, component, text, Items.of(text.text(), column.between()), column.sets());
    }

    private static void items(
            Sapling target, String component, ScalarNode text, List<String> items, Map<String, String> sets) {
        if (text.origin() != null) {
            target.list(component.substring(0, component.indexOf("[]")), text.origin());
        }
        for (String item : items) {
            target.put(component, new ScalarNode(item, text.origin()), sets);
        }
    }
}
