package org.indh.budget;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Written;

/**
 * What lines are told apart by (axe d'analyse): the commune, the year, who bears the cost. Some are known to everybody and
 * stand here as constants; {@code Dimension.of("vehicle")} is one of your own.
 *
 * @param name lower-case words with hyphens between them: {@code "commune"}
 */
@Written(
        pattern = Dimension.WORDS,
        examples = {"commune", "year"})
public record Dimension(String name) implements Comparable<Dimension> {
    /** What it looks like. */
    static final String WORDS = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    private static final Pattern WRITTEN = Pattern.compile(WORDS);
    private static final int LONGEST = 80;

    /** Whose accounts the line stands in (déclarant): a member of a group. */
    public static final Dimension MEMBER = new Dimension("member");

    /** To whom the money goes, or from whom it comes: with a member of the group, it is a transfer inside it. */
    public static final Dimension COUNTERPART = new Dimension("counterpart");

    /** The reference that both sides of a transfer bear: "V-2031-07". */
    public static final Dimension TRANSFER = new Dimension("transfer");

    /** How the two sides of a transfer agree; of lines that an elimination leaves over. */
    public static final Dimension TRANSFER_STATE = new Dimension("transfer-state");

    /** Who bears the cost (porteur de la dépense): partners, head office. */
    public static final Dimension BEARER = new Dimension("bearer");

    /** What sort of cost it is: {@link Nature}, or a code of one's own. */
    public static final Dimension NATURE = new Dimension("nature");

    /** Who answers for it before the donor (demandeur). */
    public static final Dimension APPLICANT = new Dimension("applicant");

    /** The partnership that it is spent in (partenariat). */
    public static final Dimension PARTNERSHIP = new Dimension("partnership");

    /** The commune, by its HCP code: "08.401.03.03". */
    public static final Dimension COMMUNE = new Dimension("commune");

    /** The cercle, by its HCP code: "08.401.03". */
    public static final Dimension CERCLE = new Dimension("cercle");

    /** The province or prefecture, by its HCP code: "08.401". */
    public static final Dimension PROVINCE = new Dimension("province");

    /** The region, by its HCP code: "08". */
    public static final Dimension REGION = new Dimension("region");

    /** The region that it lay in before 2015 (ancienne région), by its code: "1997-04". */
    public static final Dimension FORMER_REGION = new Dimension("former-region");

    /** The heading of the budget (rubrique). */
    public static final Dimension HEADING = new Dimension("heading");

    /** The item under a heading (ligne), by its number or name. */
    public static final Dimension ITEM = new Dimension("item");

    /** The chapter of a commune's budget (chapitre). */
    public static final Dimension CHAPTER = new Dimension("chapter");

    /** The article of a commune's budget. */
    public static final Dimension ARTICLE = new Dimension("article");

    /** The specific objective (objectif spécifique): "OS 1". */
    public static final Dimension OUTCOME = new Dimension("outcome");

    /** The result (résultat): "R6". */
    public static final Dimension RESULT = new Dimension("result");

    /** The activity: "A.5.6". */
    public static final Dimension ACTIVITY = new Dimension("activity");

    /** Who pays (source de financement). */
    public static final Dimension SOURCE = new Dimension("source");

    /** The project, by a code that all its partners use. */
    public static final Dimension PROJECT = new Dimension("project");

    /** The year: "2019", or "Y3" for the third of the programme. */
    public static final Dimension YEAR = new Dimension("year");

    /** Which way the money goes: a code of {@link Flow}. */
    public static final Dimension FLOW = new Dimension("flow");

    /** The stage that the amount is of: a code of {@link Phase}. */
    public static final Dimension PHASE = new Dimension("phase");

    /** The decision that moves money between lines (virement de crédits), by its number. */
    public static final Dimension VIREMENT = new Dimension("virement");

    /** The budget that it is of (budget de rattachement), by its code: "T3-OS2". */
    public static final Dimension BUDGET = new Dimension("budget");

    /** In what and by which key it was shared out (clé de répartition), where it is a part: "result:surface". */
    public static final Dimension KEY = new Dimension("key");

    /** The currency of the amount, by its code: "MAD", or "XXX" where nobody said which. It follows from the amount. */
    public static final Dimension CURRENCY = new Dimension("currency");

    /** When the amount is counted: a code of {@link Basis}; a line that states its phase has that phase's. */
    public static final Dimension BASIS = new Dimension("basis");

    /** With or without tax: a code of {@link TaxBasis}. */
    public static final Dimension TAX_BASIS = new Dimension("tax-basis");

    /** Which of several divisions of one and the same money the line belongs to: "by-bearer", "by-applicant". */
    public static final Dimension VIEW = new Dimension("view");

    /** In money or in kind: a code of {@link Form}; money where it is not stated. */
    public static final Dimension FORM = new Dimension("form");

    /** What the value of a contribution in kind rests on (référence de valorisation): "barème provincial 2031". */
    public static final Dimension VALUATION = new Dimension("valuation");

    /** Why there is no amount: a code of {@link Absence}; unknown where it is not stated. */
    public static final Dimension ABSENCE = new Dimension("absence");

    /** How sure the money is: a code of {@link FundingState}. */
    public static final Dimension FUNDING_STATE = new Dimension("funding-state");

    /** How far the expense was checked: a code of {@link ExpenseState}. What was refused is never added to what was not. */
    public static final Dimension EXPENSE_STATE = new Dimension("expense-state");

    /**
     * What it says of an advance to the counterpart: a code of {@link AdvanceStep}. An advance is no expense, and is never added
     * to one.
     */
    public static final Dimension ADVANCE = new Dimension("advance");

    /** What part it has in the project (catégorie de coûts): a code of {@link CostClass}. */
    public static final Dimension COST_CLASS = new Dimension("cost-class");

    /** From whom it was bought (fournisseur), by name or number. */
    public static final Dimension SUPPLIER = new Dimension("supplier");

    /** The document that proves it (pièce justificative), by its number: "F-2031-118". */
    public static final Dimension VOUCHER = new Dimension("voucher");

    /** The day of the invoice (date de la facture), where it is not that of the payment: "2031-03-02". */
    public static final Dimension INVOICE_DATE = new Dimension("invoice-date");

    /** What was bought (objet de l'achat): "arbustes de câprier". */
    public static final Dimension OBJECT = new Dimension("object");

    private static final ImmutableList<Dimension> APART =
            ImmutableList.of(FLOW, PHASE, BASIS, TAX_BASIS, VIEW, ADVANCE, EXPENSE_STATE);

    private static final ImmutableMap<Dimension, Consumer<String>> CLOSED =
            ImmutableMap.<Dimension, Consumer<String>>builder()
                    .put(FLOW, Flow::parse)
                    .put(PHASE, Phase::parse)
                    .put(BASIS, Basis::parse)
                    .put(TAX_BASIS, TaxBasis::parse)
                    .put(FORM, Form::parse)
                    .put(ABSENCE, Absence::parse)
                    .put(FUNDING_STATE, FundingState::parse)
                    .put(EXPENSE_STATE, ExpenseState::parse)
                    .put(ADVANCE, AdvanceStep::parse)
                    .put(COST_CLASS, CostClass::parse)
                    .buildOrThrow();

    /** @throws InvalidValueException where the name is not made of lower-case words with hyphens, or exceeds 80 letters */
    public Dimension {
        if (name.length() > LONGEST || !WRITTEN.matcher(name).matches()) {
            throw new InvalidValueException("dimension", name);
        }
    }

    /** The dimension of that name: {@code of("vehicle")}. @throws InvalidValueException where it is no such name */
    public static Dimension of(String name) {
        return new Dimension(name);
    }

    /** Reads {@code "commune"}. @throws InvalidValueException where it is no such name */
    public static Dimension parse(String text) {
        return new Dimension(text);
    }

    /**
     * The dimensions whose codes are kept apart whatever lines are grouped by: uses are not added to resources, one phase,
     * basis or tax basis not to another, nor one view of the money to another view of it, nor an advance to an expense, nor a
     * refused expense to others.
     */
    public static List<Dimension> apart() {
        return APART;
    }

    /** Whether amounts of two of its codes are never added, or of one of them never to those of the others. */
    public boolean isApart() {
        return APART.contains(this);
    }

    /**
     * What stands for a code of a dimension that is kept apart: amounts are added where it is the same. It is the code itself
     * but for {@link #EXPENSE_STATE}: however far expenses were checked, they are expenses until they are refused.
     *
     * @param code an empty one where it is not stated
     */
    public String sort(String code) {
        return equals(EXPENSE_STATE) && !code.equals(ExpenseState.DISALLOWED.code()) ? "" : code;
    }

    /** @throws InvalidValueException where the dimension has a closed list of codes and this is none of them */
    void check(String code) {
        Consumer<String> parse = CLOSED.get(this);
        if (parse != null) {
            parse.accept(code);
        }
    }

    @Override
    public int compareTo(Dimension other) {
        return name.compareTo(other.name);
    }

    /** The name: {@code "commune"}. */
    @Override
    public String toString() {
        return name;
    }
}
