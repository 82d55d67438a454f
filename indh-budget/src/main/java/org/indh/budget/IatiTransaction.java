package org.indh.budget;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/**
 * What a type of transaction of the International Aid Transparency Initiative (IATI, code list TransactionType) says of a line:
 * which way the money goes, and at which stage. A disbursement (3) to a member of a group and what comes in there (1) are both
 * paid, and so are two sides of one transfer; a disbursement and a commitment that comes in (11) are not.
 *
 * <pre>
 * IatiTransaction.of("3").orElseThrow().tell(line);     // a use, paid
 * </pre>
 *
 * <p>Types that are neither an expense nor its funding, such as interest (5) and repayments of loans (6), have none.
 *
 * @param code that of the code list: "3"
 * @param flow which way the money goes
 * @param phase the stage; a pledge, which binds nobody, is proposed
 */
public record IatiTransaction(String code, Flow flow, Phase phase) {
    private static final ImmutableMap<String, IatiTransaction> ALL = ImmutableMap.<String, IatiTransaction>builder()
            .put("1", new IatiTransaction("1", Flow.RESOURCE, Phase.PAID))
            .put("2", new IatiTransaction("2", Flow.USE, Phase.COMMITTED))
            .put("3", new IatiTransaction("3", Flow.USE, Phase.PAID))
            .put("4", new IatiTransaction("4", Flow.USE, Phase.PAID))
            .put("11", new IatiTransaction("11", Flow.RESOURCE, Phase.COMMITTED))
            .put("12", new IatiTransaction("12", Flow.USE, Phase.PROPOSED))
            .put("13", new IatiTransaction("13", Flow.RESOURCE, Phase.PROPOSED))
            .buildOrThrow();

    /** Incoming funds (1), commitment (2), disbursement (3), expenditure (4), incoming commitment (11), pledges (12, 13). */
    public static Optional<IatiTransaction> of(String code) {
        return Optional.ofNullable(ALL.get(code.strip()));
    }

    /** The line with what the type says. */
    public BudgetLine tell(BudgetLine line) {
        return line.with(flow).with(phase);
    }

    /**
     * The line with what the type says, and with the pair of activities as the transfer's reference (provider-activity-id and
     * receiver-activity-id), which both sides of it state; a blank one makes no pair.
     *
     * @param provider the identifier of the activity that the money comes from: "XM-DAC-2-10-P12"
     * @param receiver that of the activity that it goes to: "MA-RA-77-P3"
     */
    public BudgetLine tell(BudgetLine line, String provider, String receiver) {
        BudgetLine told = tell(line);
        return provider.isBlank() || receiver.isBlank()
                ? told
                : told.with(Dimension.TRANSFER, provider.strip() + " > " + receiver.strip());
    }
}
