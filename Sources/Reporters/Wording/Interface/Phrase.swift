/// What a page says to its reader; `%1`, `%2` stand for what is put in.
enum Phrase: String, CaseIterable {
  // The frame
  case skip, contents, theme, themeAuto, themeLight, themeDark, colophon, ruleHash, version
  case percent, days, hours, minutes, seconds

  // Title and verdicts
  case source, readAs, article, period, asOf, summary, flaggedOf, noneFlagged, noComments
  case reject, hide, review, pass, verdict, score

  // What needs attention first
  case attention, attentionLead, incident, seed, escalated, follow, moreIncidents, noIncident

  // Timeline
  case timeline, timelineLead, timelineByOrder, marksCut, mostAtOnce, firstComment, lastComment

  // Reply tree
  case tree, treeLead, treeCut, continues, arrowKeys
  case text, textCut, textEmpty, flattened, openText, replies, expand, collapse
  case answers, line, depth, clipped

  // Filter
  case filter, search, any, onlyFlagged, shownCount, reset

  // Flagged comments
  case flagged, flaggedLead, flaggedCut, parentSays, quoted, code, link, name, titleWord, above, raw
  case ownerOfWords, nobodyNamed, chargedTo, onTrial, times, noName, undecidedPlace
  case byMarkup, byAttribution, byText, fromArticle, notFound, notLookedFor
  case gaveUp, capped, everyRule
  case ignored, absorbed, otherLanguage

  // What a removal would take along
  case removed, commentBy, removalOfNothing, nobodyAnswers, removedAlone, removedSubtree, bystanders, noBystanders
  case quotesStay

  // Users, pairs, rules
  case users, usersLead, usersCut, sortHint
  case pairs, pairsLead, pairTable, pairArc, noPairs, from, to
  case rules, rulesLead, rule, title, category, noRules

  // Defects and what is undecided
  case defects, noDefects, undecided, moreLines
  case duplicateID, orphan, cycle, selfCycle, depthGap, timeRunsBackwards, unreadableTime, invalidBytes
  case guessedEncoding, unknownEncoding, malformedRecord, damagedStream, defectPlace

  // Figures
  case figures, figuresLead, definitions, definitionsLead

  // Columns of tables
  case columnUser, columnComments, columnAuthors, columnTopLevel, columnDeleted, columnMaxDepth, columnMeanDepth
  case columnMaxWidth, columnHIndex, columnVirality, columnBranching, columnLeafShare, columnLatencyMedian
  case columnLatencyP90, columnLatencyMax, columnDuration, columnPerHour, columnPeakHour, columnGini
  case columnReciprocity, columnExchanges, columnQuotes, columnQuoteShare, columnQuotesInThread
  case columnQuotesInArticle, columnQuotesNotFound, columnFlagRate, columnFlagged, columnScoreSum, columnRepliesGiven
  case columnRepliesReceived, columnAttackers, columnTargets, columnWords, columnHits, columnShare, columnSoleCause
  case columnReplies, columnDepthProfile, columnExchangeChains, columnLanguages, columnCategories
  case columnScoreQuantiles, columnTurningPoint, columnTurningPointComments, columnTopicality, columnLeastTopical
  case columnThread, columnIdentity, columnSite, columnThreads, columnTopLevelShare, columnLinks
  case columnMedianLength, columnSelfReplies, columnPartners, columnQuotesGiven, columnQuotesReceived
  case columnChargedQuotes, columnUserLatency, columnFirstSeen, columnLastSeen, columnActiveHours
  case columnFlagRateLow, columnFlagRateHigh, columnScoreMean, columnByCategory, columnDuplicates

  // Index of articles
  case index, indexLead, articles, notRead
}
