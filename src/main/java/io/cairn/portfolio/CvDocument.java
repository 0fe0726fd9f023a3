package io.cairn.portfolio;

/**
 * A CV with all that stands in it.
 *
 * @param page the portfolio page as others would see it: the CV has the same projects, certifications and skills
 */
public record CvDocument(PublicPage page, CvContent content) {}
