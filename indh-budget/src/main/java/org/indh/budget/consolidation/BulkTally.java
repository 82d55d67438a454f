package org.indh.budget.consolidation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.Form;
import org.indh.budget.Phase;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.rows.RowFlaw;
import org.indh.core.rows.Rows;
import org.indh.core.statement.NumberConvention;
import org.jspecify.annotations.Nullable;

/**
 * Adds up records of one thread without making lines of them: codes by the numbers of their bytes, amounts in minor units.
 * What is not written as programs write it is read as a line, and added as one.
 */
final class BulkTally {
    /** Said of a record that has no cell, because one of its codes cannot be read. */
    private static final int NONE = -1;

    private final Columns columns;
    private final ImmutableList<CodeFields> codes;
    private final @Nullable CodeFields form;
    private final CurrencyFields currencies;
    private final LineReading reading;
    private final RowFaults faults = new RowFaults();
    private final int phase;
    private final int basis;
    private final int amount;
    private final int inKind;
    /** The number of the basis that each phase has, by the phase's number. */
    private final int[] basisOf = new int[Phase.values().length + 1];

    private long lines;

    /** @param fields the names of the records' fields, in their order */
    BulkTally(Plan plan, LineColumns known, NumberConvention convention, List<String> fields) {
        this.columns = Columns.withSpans(plan);
        this.reading = new LineReading(known, convention, fields, faults);
        ImmutableList.Builder<CodeFields> all = ImmutableList.builder();
        for (int i = 0; i < plan.all().size(); i++) {
            all.add(codes(plan.all().get(i), columns.dictionary(i), known, fields));
        }
        this.codes = all.build();
        Dictionary forms = new Dictionary();
        this.inKind = forms.number(Form.IN_KIND.code());
        this.form = known.dimensions().containsKey(Dimension.FORM) ? codes(Dimension.FORM, forms, known, fields) : null;
        this.phase = plan.all().indexOf(Dimension.PHASE);
        this.basis = plan.all().indexOf(Dimension.BASIS);
        this.amount = fields.indexOf(known.amount());
        this.currencies = new CurrencyFields(
                columns.sums(),
                fields.indexOf(known.currency()),
                known.amountsIn().currency());
    }

    private static CodeFields codes(
            Dimension dimension, Dictionary dictionary, LineColumns known, List<String> fields) {
        return new CodeFields(dimension, fields.indexOf(known.dimensions().get(dimension)), dictionary);
    }

    /** Adds every record that comes to this thread. */
    void read(Rows rows) throws UnreadableFileException {
        while (rows.next()) {
            if (rows.flaw() == RowFlaw.NONE) {
                add(rows);
            } else {
                faults.flawed(rows, rows.flaw());
            }
        }
    }

    private void add(Rows rows) {
        int currency = currencies.place(rows);
        long units = amount < 0 || currency <= 0
                ? AmountBytes.OTHERWISE
                : AmountBytes.minor(rows.bytes(), rows.start(amount), rows.end(amount), currencies.digits(currency));
        boolean isPlain = units != AmountBytes.OTHERWISE && (form == null || isCash(form.number(rows)));
        if (isPlain) {
            int cell = cell(rows);
            if (cell != NONE) {
                columns.add(cell, currency, units, rows.line());
                lines++;
                return;
            }
        }
        Optional<BudgetLine> line = reading.line(rows);
        if (line.isPresent()) {
            int cell = cell(rows);
            columns.add(cell, line.get(), line.get().isInKind());
            columns.stood(cell, rows.line());
            lines++;
        }
    }

    private boolean isCash(int number) {
        return number != CodeFields.UNREADABLE && number != inKind;
    }

    /** The number of the record's cell; {@link #NONE} where a code cannot be read or its basis is not its phase's. */
    int cell(Rows rows) {
        int stage = 0;
        int stated = 0;
        for (int i = 0; i < codes.size(); i++) {
            int number = codes.get(i).number(rows);
            if (number == CodeFields.UNREADABLE) {
                return NONE;
            }
            stage = i == phase ? number : stage;
            stated = i == basis ? number : stated;
            columns.place(i, number);
        }
        if (stage != 0) {
            int of = basisOf(stage);
            if (stated != 0 && stated != of) {
                return NONE;
            }
            columns.place(basis, of);
        }
        return columns.placed();
    }

    private int basisOf(int stage) {
        if (basisOf[stage] == 0) {
            String code = columns.dictionary(phase).code(stage);
            basisOf[stage] = columns.dictionary(basis)
                    .number(code == null ? null : Phase.parse(code).basis().code());
        }
        return basisOf[stage];
    }

    /** Adds what another thread has read. */
    void add(BulkTally other) {
        columns.add(other.columns);
        faults.add(other.faults);
        lines += other.lines;
    }

    Columns columns() {
        return columns;
    }

    RowFaults faults() {
        return faults;
    }

    /** How many records were added. */
    long lines() {
        return lines;
    }
}
