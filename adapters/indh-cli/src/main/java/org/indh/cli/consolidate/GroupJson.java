package org.indh.cli.consolidate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.indh.budget.consolidation.Cell;
import org.indh.budget.consolidation.Total;
import org.indh.budget.group.Elimination;
import org.indh.core.document.ListNode;
import org.indh.core.document.Node;
import org.indh.core.document.ObjectNode;
import org.indh.core.measure.Share;

/**
 * What a group adds to the consolidation for a program to read: the {@code group}, its {@code eliminations} with both sides'
 * lines, and under {@code leftOut} what is in no total, by the reason. Lines that are one money, or maybe, stand under
 * {@code sameMoney}, with a group or without.
 */
final class GroupJson {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private GroupJson() {}

    static void put(ObjectNode.Builder tree, Grouped grouped, SameMoney same) {
        grouped.group().ifPresent(group -> {
            tree.put("group", group(group));
            tree.put(
                    "eliminations",
                    list(grouped.journal().stream().map(GroupJson::eliminated).toList()));
            ObjectNode.Builder leftOut = ObjectNode.builder();
            for (LeftOut.Reason reason : LeftOut.Reason.values()) {
                SortedMap<Cell, Total> cells = grouped.leftOut().of(reason);
                if (!cells.isEmpty()) {
                    leftOut.put(reason.code(), cells(cells));
                }
            }
            tree.put("leftOut", leftOut.build());
        });
        if (!same.repeated().isEmpty() || !same.probable().isEmpty()) {
            tree.put(
                    "sameMoney",
                    ObjectNode.builder()
                            .put("repeated", groups(same.repeated()))
                            .put("probable", groups(same.probable()))
                            .build());
        }
    }

    private static Node cells(SortedMap<Cell, Total> cells) {
        List<Node> items = new ArrayList<>();
        cells.forEach((cell, total) -> {
            ObjectNode.Builder item = ObjectNode.builder().put("codes", TableJson.codes(cell.codes()));
            TableJson.described(total, Set.of()).build().members().forEach(item::put);
            items.add(item.build());
        });
        return list(items);
    }

    private static Node group(Group group) {
        List<Node> members = new ArrayList<>();
        for (GroupRow row : group.counted()) {
            members.add(ObjectNode.builder()
                    .put("member", row.member())
                    .put("share", share(row.share()))
                    .build());
        }
        ObjectNode.Builder tree =
                ObjectNode.builder().put("closing", group.day().toString()).put("members", list(members));
        List<Node> changes = new ArrayList<>();
        group.changes().forEach(change -> {
            ObjectNode.Builder item = ObjectNode.builder().put("member", change.code());
            Share before = change.before();
            Share after = change.after();
            if (before != null) {
                item.put("before", share(before));
            }
            if (after != null) {
                item.put("after", share(after));
            }
            changes.add(item.build());
        });
        return tree.put("changes", list(changes)).build();
    }

    /** As it is typed: "50%", "1/3". */
    static String share(Share share) {
        boolean isPercent = share.denominator().value().compareTo(HUNDRED) == 0;
        boolean isWhole = share.numerator().equals(share.denominator());
        if (isWhole) {
            return "100%";
        }
        return isPercent ? share.numerator() + "%" : share.toString();
    }

    private static Node eliminated(Eliminated eliminated) {
        Elimination.Entry entry = eliminated.entry();
        ObjectNode.Builder tree = ObjectNode.builder()
                .put("id", entry.id())
                .put("state", entry.state().code())
                .put("giver", entry.giver())
                .put("receiver", entry.receiver());
        String reference = entry.reference();
        if (reference != null) {
            tree.put("reference", reference);
        }
        return tree.put("given", lines(eliminated.given()))
                .put("received", lines(eliminated.received()))
                .put("residual", TableJson.amounts(entry.residual()))
                .build();
    }

    private static Node groups(List<List<SourceLine>> groups) {
        return list(groups.stream().map(GroupJson::lines).toList());
    }

    private static Node lines(List<SourceLine> lines) {
        return list(lines.stream().map(TableJson::line).toList());
    }

    private static Node list(List<Node> items) {
        return new ListNode(items, null);
    }
}
