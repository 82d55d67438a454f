package org.indh.budget.group;

/** How the two sides of a transfer inside a group agree. */
public enum TransferState {
    /** Both booked the same amount (rapproché). */
    MATCHED("matched"),
    /**
     * Several amounts of near days make the same sum on both sides, but no amount is that of another, and no reference says
     * that they are one transfer (concordant en total seulement): opposite differences would cancel.
     */
    SUM_ONLY("sum-only"),
    /** Sent so shortly before the closing that it need not have arrived (en transit). */
    IN_TRANSIT("in-transit"),
    /** Both booked the same amount of the sender's currency, each by another rate (écart de change). */
    RATE_DIFFERENCE("rate-difference"),
    /** They booked different amounts, or one of them did not say what (écart de montant). */
    AMOUNT_DIFFERENCE("amount-difference"),
    /** Only one of them booked it (unilatéral). */
    ONE_SIDED("one-sided"),
    /** They booked it in two currencies, and there is no rate to compare them by. */
    NO_RATE("no-rate");

    private final String code;

    TransferState(String code) {
        this.code = code;
    }

    /** The stable code: {@code "in-transit"}. */
    public String code() {
        return code;
    }
}
