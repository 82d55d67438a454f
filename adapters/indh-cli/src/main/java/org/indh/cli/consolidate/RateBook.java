package org.indh.cli.consolidate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.indh.budget.period.Span;
import org.indh.core.money.Conversion;
import org.indh.core.money.ExchangeRate;
import org.indh.core.money.ExchangeRates;
import org.jspecify.annotations.Nullable;

/**
 * The rates that a result is converted by, all of one kind: those of files and those that documents state. Of two prices for the
 * same days nobody knows which one holds, and neither is used.
 */
final class RateBook {
    private static final LocalDate ANY_DAY = LocalDate.of(2001, 1, 1);
    private static final Comparator<Period> BY_LENGTH =
            Comparator.comparing((Period period) -> ANY_DAY.plus(period)).thenComparing(Period::toString);

    private final Currency to;
    private final List<RateFile> files;
    private final List<GivenRate> rates;
    private final List<List<GivenRate>> contradictions;
    private final List<Conversion> conversions;

    private RateBook(Currency to, List<RateFile> files, List<GivenRate> rates, List<List<GivenRate>> contradictions) {
        this.to = to;
        this.files = ImmutableList.copyOf(files);
        this.rates = rates;
        this.contradictions = contradictions;
        this.conversions = conversions(rates);
    }

    /**
     * Those of one kind, and those that do not say theirs.
     *
     * @param stated those of documents
     * @param asked what the kind is called; null where nobody said it
     * @throws QuestionException where there is no such kind or no rate of it, or none was said and there are several
     */
    static RateBook of(Currency to, List<RateFile> files, List<GivenRate> stated, @Nullable String asked, Words words)
            throws QuestionException {
        List<GivenRate> ofFiles =
                files.stream().flatMap(file -> file.rates().stream()).toList();
        List<GivenRate> all = ImmutableList.<GivenRate>builder()
                .addAll(ofFiles)
                .addAll(stated)
                .build();
        ExchangeRate.Kind kind = asked == null ? only(ofFiles, stated, words) : kind(asked, words);
        List<GivenRate> ofKind = all.stream()
                .filter(each -> !each.saysKind() || each.rate().kind() == kind)
                .map(each -> each.of(kind))
                .toList();
        if (ofKind.isEmpty() && !all.isEmpty()) {
            throw new QuestionException(
                    words.say("rates.no-kind", Map.of("name", kind.code(), "names", codes(said(all)))));
        }
        List<GivenRate> kept = new ArrayList<>();
        List<List<GivenRate>> contradictions = new ArrayList<>();
        for (GivenRate each : ofKind) {
            Optional<GivenRate> earlier =
                    kept.stream().filter(each::isForSameAs).findFirst();
            if (earlier.isEmpty()) {
                kept.add(each);
            } else if (!earlier.get().rate().isSamePriceAs(each.rate())) {
                contradictions.add(List.of(earlier.get(), each));
            }
        }
        return new RateBook(to, files, kept, contradictions);
    }

    /** The only kind that the files name; where they name none, that of the documents. */
    private static ExchangeRate.Kind only(List<GivenRate> ofFiles, List<GivenRate> stated, Words words)
            throws QuestionException {
        SortedSet<ExchangeRate.Kind> ofThese = said(ofFiles);
        SortedSet<ExchangeRate.Kind> kinds = ofThese.isEmpty() ? said(stated) : ofThese;
        if (kinds.size() > 1) {
            throw new QuestionException(words.say("rates.kinds", Map.of("names", codes(kinds))));
        }
        return kinds.isEmpty() ? GivenRate.UNSAID : kinds.first();
    }

    private static SortedSet<ExchangeRate.Kind> said(List<GivenRate> rates) {
        TreeSet<ExchangeRate.Kind> kinds = new TreeSet<>();
        rates.stream()
                .filter(GivenRate::saysKind)
                .forEach(each -> kinds.add(each.rate().kind()));
        return kinds;
    }

    private static ExchangeRate.Kind kind(String asked, Words words) throws QuestionException {
        List<String> codes = codes(List.of(ExchangeRate.Kind.values()));
        return RateNames.kind(asked)
                .orElseThrow(
                        () -> new QuestionException(words.say("rates.kind", Map.of("name", asked, "names", codes))));
    }

    private static List<String> codes(Collection<ExchangeRate.Kind> kinds) {
        return kinds.stream().map(ExchangeRate.Kind::code).toList();
    }

    /** By each validity of its own, the shortest first: the rate of a month before that of its year. */
    private static List<Conversion> conversions(List<GivenRate> rates) {
        Map<Period, List<ExchangeRate>> byValidity = new TreeMap<>(BY_LENGTH);
        rates.forEach(each -> byValidity
                .computeIfAbsent(each.validity(), any -> new ArrayList<>())
                .add(each.rate()));
        List<Conversion> conversions = new ArrayList<>();
        byValidity.forEach((validity, list) ->
                conversions.add(new ExchangeRates(list).by(list.get(0).kind(), validity)));
        return conversions;
    }

    /** The currency that it converts to. */
    Currency to() {
        return to;
    }

    /** The one rate of those days; where lines are of no known day, the only one that was ever given, if it is open. */
    Optional<GivenRate> rate(Currency from, RateDays days) {
        return days.span()
                .map(span -> on(from, span))
                .orElseGet(() -> days.isAnyTime() ? ofAnyTime(from) : Optional.empty())
                .filter(given ->
                        contradictions.stream().noneMatch(both -> both.get(0).equals(given)));
    }

    private Optional<GivenRate> on(Currency from, Span span) {
        return conversions.stream()
                .flatMap(each -> each.rate(from, to, span.first(), span.last()).stream())
                .findFirst()
                .flatMap(rate ->
                        rates.stream().filter(each -> each.rate().equals(rate)).findFirst());
    }

    private Optional<GivenRate> ofAnyTime(Currency from) {
        List<GivenRate> between =
                rates.stream().filter(each -> each.isBetween(from, to)).toList();
        return between.size() == 1 ? Optional.of(between.get(0)).filter(GivenRate::isOpen) : Optional.empty();
    }

    /** Whether something in the files could not be read, or contradicts something else. */
    boolean isFaulty() {
        return !contradictions.isEmpty()
                || files.stream().anyMatch(file -> !file.faults().isEmpty());
    }

    /** What is to be known of the files on the error stream. */
    List<String> remarks(Words words) {
        List<String> remarks = new ArrayList<>();
        for (RateFile file : files) {
            if (!file.unknown().isEmpty()) {
                remarks.add(words.say("rates.unread", Map.of("file", file.name(), "names", file.unknown())));
            }
            file.faults().forEach(fault -> remarks.add(ListFaults.say(file.name(), fault, words)));
        }
        for (List<GivenRate> both : contradictions) {
            remarks.add(words.say(
                    "rates.contradiction",
                    Map.of(
                            "one",
                            new Said(RateText.price(both.get(0), words)),
                            "place",
                            both.get(0).place(),
                            "other",
                            new Said(RateText.price(both.get(1), words)),
                            "there",
                            both.get(1).place())));
        }
        return remarks;
    }
}
