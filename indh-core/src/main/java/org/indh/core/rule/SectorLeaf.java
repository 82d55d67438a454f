package org.indh.core.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indh.core.code.CodeList;
import org.indh.core.code.CodeListEntry;
import org.indh.core.code.SectorAllocation;
import org.indh.core.code.SectorVocabulary;
import org.indh.core.finding.Severity;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A sector is a code of its vocabulary that is in force, of five digits among the DAC's, and the sectors of a vocabulary
 * make up the whole. A form that declares no vocabulary is not judged: a donor's own may ask for categories.
 */
final class SectorLeaf {
    static final Rule<SectorAllocation> RULE =
            Rule.of("CO-SECTOR-LEAF", Severity.WARNING, "iati", SectorAllocation.class, SectorLeaf::check);

    private SectorLeaf() {}

    private static Verdict check(At<SectorAllocation> at, Setting setting) {
        @Nullable SectorVocabulary vocabulary = at.value().vocabulary();
        if (vocabulary == null) {
            return Verdict.pass();
        }
        List<Breach> breaches = new ArrayList<>();
        vocabulary
                .codes()
                .flatMap(codes -> ofCode(at, vocabulary, codes, setting))
                .ifPresent(breaches::add);
        Verdict whole = SectorShares.check(at, vocabulary);
        breaches.addAll(whole.breaches());
        return new Verdict(breaches, whole.gaps());
    }

    private static Optional<Breach> ofCode(
            At<SectorAllocation> at, SectorVocabulary vocabulary, CodeList codes, Setting setting) {
        String code = at.value().code().text();
        Breach breach = Breach.at(at.spot("code")).found(code).with("vocabulary", vocabulary);
        Optional<CodeListEntry> known = codes.find(code);
        if (known.isPresent()) {
            @Nullable LocalDate since = known.get().withdrawn();
            return since == null || known.get().isActiveOn(setting.asOf())
                    ? Optional.empty()
                    : Optional.of(breach.variant("withdrawn")
                            .with("sector", known.get())
                            .with("since", since));
        }
        Optional<CodeListEntry> category = vocabulary.equals(SectorVocabulary.DAC)
                ? SectorVocabulary.DAC_CATEGORY.codes().flatMap(categories -> categories.find(code))
                : Optional.empty();
        return Optional.of(category.map(entry -> breach.variant("category").with("sector", entry))
                .orElse(breach));
    }
}
