package io.cairn.portfolio.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of JSON Resume (jsonresume.org) that a CV of the portal fills; {@code evidence} is our own. */
record Resume(
        @JsonProperty("$schema") String schema,
        Basics basics,
        List<Work> work,
        List<Education> education,
        List<Project> projects,
        List<Certificate> certificates,
        List<Skill> skills,
        Meta meta) {

    static final String SCHEMA = "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json";
    static final String VERSION = "v1.0.0";

    record Basics(
            String name,
            String label,
            @Nullable String email,
            String phone,
            @Nullable String url,
            String summary,
            @Nullable Location location,
            List<Profile> profiles) {}

    record Location(String address) {}

    record Profile(String network, @Nullable String url) {}

    record Work(
            String name,
            String position,
            String startDate,
            @Nullable String endDate,
            String summary) {}

    record Education(
            String institution,
            String area,
            String startDate,
            @Nullable String endDate,
            List<String> courses) {}

    record Project(
            String name,
            String description,
            List<String> highlights,
            List<String> keywords,
            @Nullable String startDate,
            @Nullable String endDate,
            @Nullable String url) {}

    record Certificate(
            String name, @Nullable String date, @Nullable String url, String issuer) {}

    record Skill(String name, String level, String evidence) {}

    record Meta(String version, @Nullable String canonical) {}
}
