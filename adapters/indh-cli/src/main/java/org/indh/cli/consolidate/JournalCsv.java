package org.indh.cli.consolidate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.indh.budget.group.Elimination;
import org.indh.core.money.Money;

/**
 * The journal of eliminations for a spreadsheet or a program (CSV, RFC 4180, UTF-8): a row for each line of both sides with its
 * place, and one for what is left of the transfer.
 */
public final class JournalCsv {
    private final Appendable text;

    private JournalCsv(Appendable text) {
        this.text = text;
    }

    /** Writes row by row. @throws IOException where it cannot be written */
    public static void write(Consolidated result, Appendable text) throws IOException {
        JournalCsv csv = new JournalCsv(text);
        csv.row(List.of(
                "id",
                "state",
                "giver",
                "receiver",
                "reference",
                "side",
                "currency",
                "amount",
                "file",
                "sheet",
                "cell",
                "line",
                "pointer"));
        for (Eliminated each : result.grouped().journal()) {
            csv.side(each.entry(), "given", each.given());
            csv.side(each.entry(), "received", each.received());
            for (Money rest : each.entry().residual().amounts()) {
                csv.row(each.entry(), "residual", money(rest), List.of("", "", "", "", ""));
            }
        }
    }

    private void side(Elimination.Entry entry, String side, List<SourceLine> lines) throws IOException {
        for (SourceLine line : lines) {
            List<String> money = line.line().money().map(JournalCsv::money).orElse(List.of("", ""));
            row(entry, side, money, List.copyOf(TableCsv.place(line).values()));
        }
    }

    private static List<String> money(Money money) {
        return List.of(money.currency().getCurrencyCode(), money.amount().toPlainString());
    }

    private void row(Elimination.Entry entry, String side, List<String> money, List<String> place) throws IOException {
        String reference = entry.reference();
        List<String> fields = new ArrayList<>(List.of(
                entry.id(),
                entry.state().code(),
                entry.giver(),
                entry.receiver(),
                reference == null ? "" : reference,
                side));
        fields.addAll(money);
        fields.addAll(place);
        row(fields);
    }

    private void row(List<String> fields) throws IOException {
        text.append(String.join(",", fields.stream().map(TableCsv::field).toList()))
                .append("\r\n");
    }
}
