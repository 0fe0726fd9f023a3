package io.cairn.catalog;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Switches on the timer that {@link Catalogs} needs. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class CatalogConfig {}
