package org.indh.budget.period;

/** What sort of year it is. */
public enum YearKind {
    /** That of a budget, from January (exercice budgétaire): "2031". */
    BUDGET("budget-year"),
    /** That of a programme, from the day on which it begins (année du programme): "Y3". */
    PROGRAMME("programme-year"),
    /** That of schools, from September (année scolaire): "2031-2032". */
    SCHOOL("school-year"),
    /** That of crops, from September (campagne agricole): "2031-2032". */
    SEASON("agricultural-season");

    private final String code;

    YearKind(String code) {
        this.code = code;
    }

    /** The stable code: {@code "school-year"}. */
    public String code() {
        return code;
    }
}
