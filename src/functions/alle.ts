/** The custom functions' bundle: every family once, so that what they share is there once too. */
import "./andele";
import "./domme";
import "./forklar";
import "./functions";
import "./lister";
import "./opslag";
