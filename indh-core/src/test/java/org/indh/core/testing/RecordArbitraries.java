package org.indh.core.testing;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.indh.core.code.CodeList;
import org.indh.core.code.CodeListEntry;
import org.indh.core.code.MarkerVocabulary;
import org.indh.core.code.ScoreRange;
import org.indh.core.code.SdgGoal;
import org.indh.core.code.SdgTarget;
import org.indh.core.code.SectorVocabulary;
import org.indh.core.document.Binder;
import org.indh.core.finding.Fingerprint;
import org.indh.core.finding.Path;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Frequency;
import org.indh.core.measure.Percent;
import org.indh.core.money.CurrencyCode;
import org.indh.core.money.Money;
import org.indh.core.place.HcpCode;
import org.indh.core.text.LocalizedText;
import org.indh.core.time.MilestoneYear;
import org.indh.core.time.Timing;
import org.indh.core.time.YearRange;
import org.indh.core.time.Years;
import org.jspecify.annotations.Nullable;

/**
 * Values of any record that documents are made of, derived from its components: enums, lists, maps, sealed interfaces
 * and nested records follow by themselves; a type with {@code parse} needs an arbitrary of its own
 * ({@link #with(Class, Arbitrary)}). What a constructor refuses is not made.
 *
 * <p>A part that says nothing (a record whose every component is absent, a blank text) is not made below the root: a
 * document cannot tell it from one that is not there.
 */
public final class RecordArbitraries {
    private static final int DEEPEST = 3;
    private static final int LONGEST = 3;
    private static final double ABSENT = 0.3;

    private final ImmutableMap<Class<?>, Arbitrary<?>> known;

    private RecordArbitraries(Map<Class<?>, Arbitrary<?>> known) {
        this.known = ImmutableMap.copyOf(known);
    }

    /** The scalars of the JDK and of indh-core. */
    public static RecordArbitraries standard() {
        return new RecordArbitraries(ImmutableMap.<Class<?>, Arbitrary<?>>builder()
                .put(String.class, texts())
                .put(int.class, Arbitraries.integers())
                .put(Integer.class, Arbitraries.integers())
                .put(long.class, Arbitraries.longs())
                .put(Long.class, Arbitraries.longs())
                .put(boolean.class, Arbitraries.of(true, false))
                .put(Boolean.class, Arbitraries.of(true, false))
                .put(LocalDate.class, dates())
                .put(LocalizedText.class, localized())
                .put(Path.class, texts().list().ofMaxSize(4).map(Path::new))
                .put(Fingerprint.class, texts().list().ofSize(1).map(Fingerprint::of))
                .put(Decimal.class, decimals())
                .put(Percent.class, percents())
                .put(Currency.class, currencies())
                .put(CurrencyCode.class, currencies().map(CurrencyCode::new))
                .put(Money.class, money())
                .put(YearRange.class, yearRanges())
                .put(Years.class, years())
                .put(MilestoneYear.class, milestoneYears())
                .put(Timing.class, timings())
                .put(Frequency.class, frequencies())
                .put(MarkerVocabulary.class, codes("marker-vocabulary").map(MarkerVocabulary::parse))
                .put(SectorVocabulary.class, codes("sector-vocabulary").map(SectorVocabulary::parse))
                .put(SdgGoal.class, codes("sdg-goal").map(SdgGoal::parse))
                .put(SdgTarget.class, codes("sdg-target").map(SdgTarget::parse))
                .put(
                        HcpCode.class,
                        Arbitraries.of("08", "08.401", "08.401.03", "08.401.03.03")
                                .map(HcpCode::parse))
                .put(ScoreRange.class, Arbitraries.of(new ScoreRange(0, 2), new ScoreRange(0, 4)))
                .buildOrThrow());
    }

    /** The same, with values of one more type, or other values of it. */
    public <T> RecordArbitraries with(Class<T> type, Arbitrary<? extends T> values) {
        return new RecordArbitraries(ImmutableMap.<Class<?>, Arbitrary<?>>builder()
                .putAll(known)
                .put(type, values)
                .buildKeepingLast());
    }

    /** Values of that type. */
    public <T> Arbitrary<T> of(Class<T> type) {
        return arbitrary(type, 0, 0).map(type::cast);
    }

    /** Values of a component's type. */
    Arbitrary<?> ofComponent(RecordComponent component) {
        return arbitrary(component.getGenericType(), 1, 0);
    }

    /** Texts that say something: letters of several scripts, control characters, pairs of surrogates, quotation marks. */
    public static Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange(' ', '~')
                .withCharRange('\u00a0', '\u017f')
                .withCharRange('\u0600', '\u06ff')
                .withChars('\n', '\t', '\u0000', '\u001f', '"', '\\', '/', '~', '\u2028', '\u202f')
                .ofMinLength(1)
                .ofMaxLength(12)
                .map(text -> text.length() % 5 == 4 ? text + "\ud83c\udf33" : text)
                .filter(text -> !text.isBlank());
    }

    /** Days of four-digit years. */
    public static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1000, 1, 1).toEpochDay(),
                        LocalDate.of(9999, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    /** Texts in one to three languages, or in none that is stated. */
    public static Arbitrary<LocalizedText> localized() {
        Arbitrary<LocalizedText> inLanguages = Arbitraries.maps(Arbitraries.of("fr", "en", "ar", "und", "zgh"), texts())
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(texts -> new LocalizedText(ImmutableSortedMap.copyOf(texts)));
        return Arbitraries.oneOf(texts().map(LocalizedText::parse), inLanguages);
    }

    /** Decimals of up to forty digits on each side. */
    public static Arbitrary<Decimal> decimals() {
        return Arbitraries.strings()
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(40)
                .tuple3()
                .map(digits -> Decimal.parse(
                        (digits.get3().length() % 2 == 0 ? "-" : "") + digits.get1() + "." + digits.get2()));
    }

    /** Percentages with up to four digits after the point. */
    public static Arbitrary<Percent> percents() {
        return Combinators.combine(
                        Arbitraries.integers().between(-20_000_000, 20_000_000),
                        Arbitraries.integers().between(0, 4))
                .as((digits, scale) -> new Percent(java.math.BigDecimal.valueOf(digits, scale)));
    }

    /** Currencies with two digits, none, three, and a unit of account that has no minor unit. */
    public static Arbitrary<Currency> currencies() {
        return Arbitraries.of("MAD", "EUR", "XAF", "TND", "XDR").map(Currency::getInstance);
    }

    /** Amounts of either sign with up to six digits after the point. */
    public static Arbitrary<Money> money() {
        return Combinators.combine(
                        Arbitraries.longs().between(-1_000_000_000_000L, 1_000_000_000_000L),
                        Arbitraries.integers().between(0, 6),
                        currencies())
                .as((digits, scale, currency) -> new Money(java.math.BigDecimal.valueOf(digits, scale), currency));
    }

    /** Ranges of years. */
    public static Arbitrary<YearRange> yearRanges() {
        return year().tuple2()
                .map(pair -> new YearRange(Math.min(pair.get1(), pair.get2()), Math.max(pair.get1(), pair.get2())));
    }

    /** Sets of years, with runs and gaps. */
    public static Arbitrary<Years> years() {
        Arbitrary<List<Integer>> near =
                Arbitraries.integers().between(2010, 2030).list().ofMinSize(1).ofMaxSize(12);
        Arbitrary<List<Integer>> anywhere = year().list().ofMinSize(1).ofMaxSize(5);
        return Arbitraries.oneOf(near, anywhere).map(Years::new);
    }

    /** Programme years and calendar years. */
    public static Arbitrary<MilestoneYear> milestoneYears() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(1, 99).map(MilestoneYear::programme),
                year().map(MilestoneYear::calendar));
    }

    /** The four kinds of timing. */
    public static Arbitrary<Timing> timings() {
        return Arbitraries.oneOf(
                year().map(Timing::by),
                year().map(Timing::from),
                yearRanges().map(range -> Timing.within(range.first(), range.last())),
                years().map(Timing::inEach));
    }

    /** Rhythms. */
    public static Arbitrary<Frequency> frequencies() {
        return Combinators.combine(Arbitraries.integers().between(1, 999_999), Arbitraries.of(Frequency.Period.class))
                .as(Frequency::new);
    }

    /** The codes of a published list. */
    public static Arbitrary<String> codes(String list) {
        return Arbitraries.of(CodeList.of(list).entries()).map(CodeListEntry::code);
    }

    private static Arbitrary<Integer> year() {
        return Arbitraries.integers().between(1000, 9999);
    }

    /** {@code fewest} elements at least where it is a list or a map: one that stands in another says nothing if empty. */
    private Arbitrary<?> arbitrary(Type type, int depth, int fewest) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            boolean isMap = generic.getRawType() == SortedMap.class || generic.getRawType() == Map.class;
            if (generic.getRawType() == List.class || isMap) {
                if (depth > DEEPEST && fewest == 0) {
                    return Arbitraries.just(isMap ? ImmutableSortedMap.of() : List.of());
                }
                Arbitrary<?> elements = arbitrary(arguments[arguments.length - 1], depth + 1, 1);
                return isMap
                        ? Arbitraries.maps(arbitrary(arguments[0], depth + 1, 1), elements)
                                .ofMinSize(fewest)
                                .ofMaxSize(LONGEST)
                                .map(ImmutableSortedMap::copyOf)
                        : elements.list().ofMinSize(fewest).ofMaxSize(LONGEST);
            }
            return arbitrary(generic.getRawType(), depth, fewest);
        }
        if (type instanceof TypeVariable<?> variable) {
            return arbitrary(variable.getBounds()[0], depth, fewest);
        }
        Class<?> plain = (Class<?>) type;
        Arbitrary<?> given = known.get(plain);
        if (given != null) {
            return given;
        }
        if (plain.isEnum()) {
            return Arbitraries.of(plain.getEnumConstants());
        }
        if (plain.isRecord()) {
            return record(plain, depth);
        }
        if (plain.isSealed()) {
            return alternatives(plain, depth);
        }
        throw new IllegalArgumentException("values of " + plain.getName() + " are to be given by with(…)");
    }

    private Arbitrary<?> alternatives(Class<?> type, int depth) {
        List<Arbitrary<Object>> all = new ArrayList<>();
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            all.add(arbitrary(permitted, depth, 0).map(value -> (Object) value));
        }
        return Arbitraries.oneOf(all);
    }

    private Arbitrary<Object> record(Class<?> type, int depth) {
        List<Arbitrary<Object>> parts = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            parts.add(component(component, depth));
        }
        Constructor<?> constructor = constructor(type);
        Arbitrary<Object> made = Combinators.combine(parts)
                .as(values -> made(constructor, values))
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow);
        return depth == 0 ? made : made.filter(RecordArbitraries::saysSomething);
    }

    private Arbitrary<Object> component(RecordComponent component, int depth) {
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        if (nullable && depth >= DEEPEST && isNested(component.getType())) {
            return Arbitraries.just(1).map(one -> absent());
        }
        Arbitrary<Object> values =
                arbitrary(component.getGenericType(), depth + 1, 0).map(value -> value);
        return nullable ? values.injectNull(ABSENT) : values;
    }

    @SuppressWarnings("NullAway") // jqwik makes values of null
    private static Object absent() {
        return null;
    }

    private boolean isNested(Class<?> type) {
        return !known.containsKey(type) && !type.isEnum();
    }

    private static boolean saysSomething(Object value) {
        try {
            return !Binder.unbind(value).isBlank();
        } catch (IllegalArgumentException notOfDocuments) {
            return true;
        }
    }

    static Constructor<?> constructor(Class<?> type) {
        Class<?>[] types = new Class<?>[type.getRecordComponents().length];
        for (int i = 0; i < types.length; i++) {
            types[i] = type.getRecordComponents()[i].getType();
        }
        try {
            return type.getConstructor(types);
        } catch (NoSuchMethodException e) {
            throw new LinkageError("the canonical constructor of " + type.getName() + " is not public", e);
        }
    }

    private static Optional<Object> made(Constructor<?> constructor, List<Object> values) {
        try {
            return Optional.of(constructor.newInstance(values.toArray()));
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException) {
                return Optional.empty();
            }
            throw new AssertionError(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** The types that this class knows without describing them. */
    Set<Class<?>> known() {
        return known.keySet();
    }
}
