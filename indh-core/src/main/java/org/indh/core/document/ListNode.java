package org.indh.core.document;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.indh.core.finding.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Nodes in their order.
 *
 * @param items the nodes
 * @param origin where the list stood, if it has a place of its own
 */
public record ListNode(List<Node> items, @Nullable Origin origin) implements Node {
    public ListNode {
        items = ImmutableList.copyOf(items);
    }

    @Override
    public boolean isBlank() {
        for (Node item : items) {
            if (!item.isBlank()) {
                return false;
            }
        }
        return true;
    }
}
