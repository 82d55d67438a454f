package org.indh.budget.consolidation;

import java.util.Currency;
import java.util.List;
import org.indh.budget.Dimension;
import org.indh.budget.Form;
import org.indh.core.rows.Rows;
import org.jspecify.annotations.Nullable;

/**
 * Amounts of records in minor units, for one thread, where they are written as programs write them: in money, in a currency
 * that is known, as digits and a point. Any other record is read as a line.
 */
final class PlainAmounts {
    private final CurrencyFields currencies;
    private final @Nullable CodeFields form;
    private final int amount;
    private final int absence;
    private final int inKind;
    /** The field that tells what points and commas mean; −1 where none does. */
    private final int telling;

    private final AmountMarks marks = new AmountMarks();
    private int place;
    private long units;

    /** @param fields the names of the records' fields, in their order */
    PlainAmounts(LineColumns known, List<String> fields, CurrencyPlaces places) {
        Dictionary forms = new Dictionary();
        this.inKind = forms.number(Form.IN_KIND.code());
        String formColumn = known.dimensions().get(Dimension.FORM);
        this.form = formColumn == null ? null : new CodeFields(Dimension.FORM, fields.indexOf(formColumn), forms);
        this.amount = fields.indexOf(known.amount());
        this.telling = fields.indexOf(known.amount() == null ? known.unitPrice() : known.amount());
        this.absence = fields.indexOf(known.dimensions().get(Dimension.ABSENCE));
        this.currencies = new CurrencyFields(
                places, fields.indexOf(known.currency()), known.amountsIn().currency(), known.scale());
    }

    /** Reads that of a record; false where it is not written so. What its points and commas mean is kept. */
    boolean read(Rows rows) {
        place = currencies.place(rows);
        units = amount < 0 || place <= 0
                ? AmountBytes.OTHERWISE
                : AmountBytes.minor(rows.bytes(), rows.start(amount), rows.end(amount), currencies.digits(place));
        if (units != AmountBytes.OTHERWISE) {
            marks.plain(rows.bytes(), rows.start(amount), rows.end(amount));
        } else if (telling >= 0) {
            rows.text(telling).ifPresent(marks::text);
        }
        return units != AmountBytes.OTHERWISE
                && (form == null || isCash(form.number(rows)))
                && (absence < 0 || rows.start(absence) == rows.end(absence));
    }

    /** What the amounts of all records that were read settle. */
    AmountMarks marks() {
        return marks;
    }

    private boolean isCash(int number) {
        return number != CodeFields.UNREADABLE && number != inKind;
    }

    /** That of the record that was read last, in minor units of its currency. */
    long units() {
        return units;
    }

    /** The place of its currency. */
    int place() {
        return place;
    }

    /** Its currency. */
    @Nullable
    Currency currency() {
        return currencies.currency(place);
    }
}
