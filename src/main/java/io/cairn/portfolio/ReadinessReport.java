package io.cairn.portfolio;

import io.cairn.roadmap.BriefPlace;
import io.cairn.shared.Slug;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * How ready somebody's portfolio is for the career role they follow, and what to do about it.
 *
 * @param edition the catalogue's edition it is reckoned by
 * @param rule what the role asks for, in a sentence
 * @param next what helps most; {@code null} when nothing is missing or no brief would help
 * @param place when that is likely worked on
 */
public record ReadinessReport(
        Slug role,
        int edition,
        String rule,
        Readiness readiness,
        @Nullable NextBrief next,
        @Nullable BriefPlace place) implements Serializable {}
