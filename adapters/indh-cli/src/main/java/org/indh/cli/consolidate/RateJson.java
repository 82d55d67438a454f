package org.indh.cli.consolidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.indh.budget.consolidation.Cell;
import org.indh.core.document.ListNode;
import org.indh.core.document.Node;
import org.indh.core.document.ObjectNode;
import org.indh.core.money.Money;

/**
 * What a program reads of a conversion: the currency ({@code in}), what was rounded ({@code per}), the {@code rates} that were used,
 * what lacks one ({@code missingRates}), and with each total the {@code difference}: by how much converting line by line makes
 * more, where it is not nil. Amounts that lack a rate stand with their totals in their own currency.
 */
final class RateJson {
    private RateJson() {}

    static void put(ObjectNode.Builder tree, InOneCurrency converted) {
        tree.put("in", converted.to().getCurrencyCode());
        tree.put("per", converted.per().name().toLowerCase(Locale.ROOT));
        List<Node> used = new ArrayList<>();
        converted.used().forEach(given -> used.add(rate(given)));
        tree.put("rates", new ListNode(used, null));
        List<Node> missing = new ArrayList<>();
        converted.lacking().forEach(each -> missing.add(lacking(each)));
        tree.put("missingRates", new ListNode(missing, null));
    }

    private static Node rate(GivenRate given) {
        ObjectNode.Builder rate = ObjectNode.builder()
                .put("unit", given.rate().unit().toString())
                .put("price", given.rate().price().toString())
                .put("date", given.rate().date().toString());
        given.until().ifPresent(last -> rate.put("until", last.toString()));
        if (given.saysKind()) {
            rate.put("kind", given.rate().kind().code());
        }
        return rate.put("source", given.rate().source())
                .put("place", given.place())
                .build();
    }

    private static Node lacking(InOneCurrency.Lacking lacking) {
        ObjectNode.Builder missing =
                ObjectNode.builder().put("currency", lacking.currency().getCurrencyCode());
        return lacking.days().isEmpty()
                ? missing.build()
                : missing.put("days", lacking.days()).build();
    }

    static void putDifferences(ObjectNode.Builder tree, InOneCurrency converted, Cell cell) {
        put(tree, "difference", converted.difference(new Section(converted.to(), false), cell));
        put(tree, "inKindDifference", converted.difference(new Section(converted.to(), true), cell));
    }

    private static void put(ObjectNode.Builder tree, String name, Money difference) {
        if (!difference.isZero()) {
            tree.put(name, difference.toString());
        }
    }
}
