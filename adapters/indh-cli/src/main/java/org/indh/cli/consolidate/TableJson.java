package org.indh.cli.consolidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Cell;
import org.indh.budget.consolidation.Consolidation;
import org.indh.budget.consolidation.Total;
import org.indh.core.document.ListNode;
import org.indh.core.document.Node;
import org.indh.core.document.ObjectNode;
import org.indh.core.document.ScalarNode;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;

/**
 * The consolidation for a program to read: what was asked ({@code files}, {@code by}, {@code where}), the finest
 * {@code cells}, the {@code subtotals} along the order of the dimensions, the {@code total}, and the lines of the cells that
 * were {@code opened}, the first 10,000 of each ({@code notShown} says how many more there are). Amounts are exact, as
 * {@code "1200.50 MAD"}; nil is {@code "0.00 MAD"}, and what nobody stated is an empty list. A dimension that the lines state no
 * code in is left out of {@code codes}. Of a group, see {@link GroupJson}.
 */
public final class TableJson {
    /** So many lines of a cell stand in memory at a time; CSV has them all. */
    private static final int MOST_LINES = 10_000;

    private TableJson() {}

    /**
     * The whole as a tree, to be written as JSON.
     *
     * @throws UnreadableFileException where a list cannot be read again for the lines of a cell
     */
    public static Node tree(Consolidated result) throws UnreadableFileException {
        ObjectNode.Builder tree = ObjectNode.builder().put("files", texts(result.files()));
        tree.put("by", texts(names(result.by())));
        if (!result.where().isEmpty()) {
            ObjectNode.Builder where = ObjectNode.builder();
            result.where().forEach(filter -> where.put(filter.dimension().name(), texts(filter.codes())));
            tree.put("where", where.build());
        }
        if (!result.editions().isEmpty()) {
            tree.put("editions", texts(result.editions()));
        }
        if (!result.notes().isEmpty()) {
            tree.put("notes", texts(result.notes()));
        }
        result.converted().ifPresent(converted -> RateJson.put(tree, converted));
        List<Consolidation> levels = result.totals().rollUp();
        tree.put("cells", cells(result, levels.get(0)));
        List<Node> subtotals = new ArrayList<>();
        Optional<Node> total = Optional.empty();
        for (Consolidation level : levels.subList(1, levels.size())) {
            if (level.dimensions().isEmpty()) {
                total = Optional.of(total(result, level));
            } else {
                subtotals.add(ObjectNode.builder()
                        .put("by", texts(names(level.dimensions())))
                        .put("cells", cells(result, level))
                        .build());
            }
        }
        tree.put("subtotals", new ListNode(subtotals, null));
        total.ifPresent(all -> tree.put("total", all));
        GroupJson.put(tree, result.grouped(), result.sameMoney());
        if (!result.opened().isEmpty()) {
            List<Node> opened = new ArrayList<>();
            for (Cell cell : result.opened()) {
                opened.add(opened(cell, result));
            }
            tree.put("opened", new ListNode(opened, null));
        }
        return tree.build();
    }

    private static Node opened(Cell cell, Consolidated result) throws UnreadableFileException {
        Total total = result.total(cell);
        List<SourceLine> lines = result.first(cell, MOST_LINES);
        ObjectNode.Builder tree = ObjectNode.builder()
                .put("codes", codes(cell.codes()))
                .put("total", described(total, held(result, cell)).build())
                .put("lines", new ListNode(lines.stream().map(TableJson::line).toList(), null));
        long more = total.lines() - lines.size();
        return more == 0
                ? tree.build()
                : tree.put("notShown", ScalarNode.bare(more)).build();
    }

    static Node line(SourceLine source) {
        ObjectNode.Builder tree =
                ObjectNode.builder().put("codes", codes(source.line().codes()));
        source.line().money().ifPresent(money -> tree.put("amount", money.toString()));
        for (Map.Entry<String, String> part : TableCsv.place(source).entrySet()) {
            if (part.getKey().equals("line") && !part.getValue().isEmpty()) {
                tree.put(part.getKey(), ScalarNode.bare(Integer.parseInt(part.getValue())));
            } else if (!part.getValue().isEmpty()) {
                tree.put(part.getKey(), part.getValue());
            }
        }
        return tree.build();
    }

    private static Node cells(Consolidated result, Consolidation level) {
        List<Node> items = new ArrayList<>();
        Map<Cell, Set<Section>> held = result.held(level.dimensions());
        result.cells(level).forEach((cell, total) -> {
            ObjectNode.Builder item = ObjectNode.builder().put("codes", codes(cell.codes()));
            described(total, held.getOrDefault(cell, Set.of()))
                    .build()
                    .members()
                    .forEach(item::put);
            result.converted().ifPresent(converted -> RateJson.putDifferences(item, converted, cell));
            items.add(item.build());
        });
        return new ListNode(items, null);
    }

    private static Node total(Consolidated result, Consolidation level) {
        Cell all = new Cell(List.of(), new TreeMap<>());
        ObjectNode.Builder tree =
                described(result.cells(level).values().stream().findFirst().orElse(Total.ZERO), held(result, all));
        result.converted().ifPresent(converted -> RateJson.putDifferences(tree, converted, all));
        return tree.build();
    }

    private static Set<Section> held(Consolidated result, Cell cell) {
        return result.held(cell.by()).getOrDefault(cell, Set.of());
    }

    /** @param held the currencies and forms of its amounts, as far as they are known: nil is an amount in its currency */
    static ObjectNode.Builder described(Total total, Set<Section> held) {
        ObjectNode.Builder tree = ObjectNode.builder().put("money", amounts(total.money(), held, false));
        if (!total.inKind().isZero() || held.stream().anyMatch(Section::inKind)) {
            tree.put("inKind", amounts(total.inKind(), held, true));
        }
        return tree.put("lines", ScalarNode.bare(total.lines()))
                .put("unknown", ScalarNode.bare(total.unknown()))
                .put("notApplicable", ScalarNode.bare(total.notApplicable()));
    }

    static Node amounts(MoneyByCurrency money) {
        return texts(money.amounts().stream().map(Money::toString).toList());
    }

    private static Node amounts(MoneyByCurrency money, Set<Section> held, boolean isInKind) {
        TreeMap<String, Money> amounts = new TreeMap<>();
        held.stream()
                .filter(section -> section.inKind() == isInKind)
                .forEach(section -> amounts.put(section.currency().getCurrencyCode(), money.in(section.currency())));
        money.amounts().forEach(amount -> amounts.put(amount.currency().getCurrencyCode(), amount));
        return texts(amounts.values().stream().map(Money::toString).toList());
    }

    static Node codes(SortedMap<Dimension, String> codes) {
        ObjectNode.Builder tree = ObjectNode.builder();
        codes.forEach((dimension, code) -> tree.put(dimension.name(), code));
        return tree.build();
    }

    private static List<String> names(List<Dimension> dimensions) {
        return dimensions.stream().map(Dimension::name).toList();
    }

    private static Node texts(List<String> texts) {
        return new ListNode(texts.stream().<Node>map(ScalarNode::of).toList(), null);
    }
}
