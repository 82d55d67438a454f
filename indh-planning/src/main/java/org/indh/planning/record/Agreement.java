package org.indh.planning.record;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.indh.core.code.Coded;
import org.indh.core.money.Money;
import org.indh.core.text.LocalizedText;
import org.indh.core.time.StatedDate;
import org.jspecify.annotations.Nullable;

/**
 * What partners signed, or are about to sign (convention de partenariat, protocole).
 *
 * @param code what people call it: "Convention 2017-3"
 * @param kind what sort of instrument it is
 * @param title what it is about
 * @param parties who signs, by the name of the organisation
 * @param signed when it was signed, or how far that is, as written: "29/11/2007", "en cours de signature"
 * @param approvals which bodies approved it, in the author's order
 * @param validFrom from when it holds, as written
 * @param validTo until when it holds, as written
 * @param amount the money that it is about: 120000 MAD
 */
@RecordBuilder
public record Agreement(
        @Nullable AgreementCode code,
        @Nullable AgreementKind kind,
        @Nullable LocalizedText title,
        List<String> parties,
        @Nullable StatedDate signed,
        List<Approval> approvals,
        @Nullable StatedDate validFrom,
        @Nullable StatedDate validTo,
        @Nullable Money amount)
        implements Coded {
    public Agreement {
        parties = ImmutableList.copyOf(parties);
        approvals = ImmutableList.copyOf(approvals);
    }
}
