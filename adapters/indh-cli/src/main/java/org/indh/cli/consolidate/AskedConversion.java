package org.indh.cli.consolidate;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.indh.core.document.Dossier;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.money.Money;
import org.indh.core.text.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * In which currency somebody wants the result, as it was typed.
 *
 * @param in the currency's code; absent where each amount stays in its own
 * @param files the files of rates
 * @param kind the kind of rate to convert by; absent where there is one kind only
 * @param per what is converted and rounded
 */
public record AskedConversion(
        @Nullable String in,
        List<Path> files,
        @Nullable String kind,
        @Nullable Per per) {
    /** Where each amount stays in its own currency. */
    static final AskedConversion NONE = new AskedConversion(null, List.of(), null, null);

    /** What is converted and rounded: both are right, and differ by some cents. */
    public enum Per {
        /** Each line, so that all totals add up, as in accounts. */
        LINE,
        /** What a total has of one rate, as in a budget at a rate. */
        TOTAL
    }

    public AskedConversion {
        files = ImmutableList.copyOf(files);
    }

    /**
     * The rates; nothing where no currency is asked for.
     *
     * @param dossier the documents, which may state rates as well
     * @throws QuestionException where it is no currency, rates are given for none, or of several kinds of which none is chosen
     * @throws UnreadableFileException where nothing of a file of rates can be read
     */
    Optional<RateBook> rates(Dossier dossier, Words words) throws QuestionException, UnreadableFileException {
        if (in == null) {
            if (this.equals(NONE)) {
                return Optional.empty();
            }
            String option = !files.isEmpty() ? "--rates" : kind != null ? "--rate-kind" : "--per";
            throw new QuestionException(words.say("rates.without-in", Map.of("option", option)));
        }
        Currency to = currency(in, words);
        List<RateFile> read = new ArrayList<>();
        for (Path file : files) {
            read.add(RateFile.read(file, to, words));
        }
        return Optional.of(RateBook.of(to, read, DocumentRates.of(dossier), kind, words));
    }

    private static Currency currency(String code, Words words) throws QuestionException {
        try {
            Currency currency = CurrencyText.parse(code);
            Money.ofMinor(0, currency); // refuses what nothing can be rounded to
            return currency;
        } catch (InvalidValueException e) {
            throw new QuestionException(words.say("rates.currency", Map.of("code", code)));
        }
    }

    /** What is converted and rounded; the line where nobody said it. */
    Per rounded() {
        return per == null ? Per.LINE : per;
    }

    /** The options again, as a command shows them. */
    List<String> typed() {
        List<String> options = new ArrayList<>();
        if (in != null) {
            options.addAll(List.of("--in", in));
        }
        files.forEach(file -> options.addAll(List.of("--rates", file.toString())));
        if (kind != null) {
            options.addAll(List.of("--rate-kind", kind));
        }
        if (per != null) {
            options.addAll(List.of("--per", per.name().toLowerCase(Locale.ROOT)));
        }
        return options;
    }
}
