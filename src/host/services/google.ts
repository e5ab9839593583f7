/**
 * Every method name that Google's services have, as of @types/google-apps-script 2.0.13: what the host lacks of them
 * throws by name, what is not here does not exist in Google either. A test compares this list with the types.
 */
export const GOOGLE_METHODS: { readonly [service: string]: string } = {
  SpreadsheetApp:
    'create enableAllDataSourcesExecution enableBigQueryExecution flush getActive getActiveRange ' +
    'getActiveRangeList getActiveSheet getActiveSpreadsheet getCurrentCell getSelection getUi ' +
    'newCellImage newColor newConditionalFormatRule newDataSourceSpec newDataValidation ' +
    'newFilterCriteria newRichTextValue newTextStyle open openById openByUrl setActiveRange ' +
    'setActiveRangeList setActiveSheet setActiveSpreadsheet setCurrentCell',
  Spreadsheet:
    'addDeveloperMetadata addEditor addEditors addMenu addViewer addViewers appendRow ' +
    'autoResizeColumn copy createDeveloperMetadataFinder createTextFinder deleteActiveSheet ' +
    'deleteColumn deleteColumns deleteRow deleteRows deleteSheet duplicateActiveSheet getActiveCell ' +
    'getActiveRange getActiveRangeList getActiveSheet getAs getBandings getBlob getColumnWidth ' +
    'getCurrentCell getDataRange getDataSourceTables getDeveloperMetadata getEditors getFormUrl ' +
    'getFrozenColumns getFrozenRows getId getImages getIterativeCalculationConvergenceThreshold ' +
    'getLastColumn getLastRow getMaxIterativeCalculationCycles getName getNamedRanges getNumSheets ' +
    'getOwner getPredefinedSpreadsheetThemes getProtections getRange getRangeByName getRangeList ' +
    'getRecalculationInterval getRowHeight getSelection getSheetById getSheetByName getSheetId ' +
    'getSheetName getSheetProtection getSheetValues getSheets getSpreadsheetLocale ' +
    'getSpreadsheetTheme getSpreadsheetTimeZone getUrl getViewers hideColumn hideRow ' +
    'insertColumnAfter insertColumnBefore insertColumnsAfter insertColumnsBefore insertImage ' +
    'insertRowAfter insertRowBefore insertRowsAfter insertRowsBefore insertSheet ' +
    'insertSheetWithDataSourceTable isAnonymousView isAnonymousWrite isColumnHiddenByUser ' +
    'isIterativeCalculationEnabled isRowHiddenByFilter isRowHiddenByUser moveActiveSheet ' +
    'moveChartToObjectSheet removeEditor removeMenu removeNamedRange removeViewer rename ' +
    'renameActiveSheet resetSpreadsheetTheme setActiveRange setActiveRangeList setActiveSelection ' +
    'setActiveSheet setAnonymousAccess setColumnWidth setCurrentCell setFrozenColumns setFrozenRows ' +
    'setIterativeCalculationConvergenceThreshold setIterativeCalculationEnabled ' +
    'setMaxIterativeCalculationCycles setNamedRange setRecalculationInterval setRowHeight ' +
    'setSheetProtection setSpreadsheetLocale setSpreadsheetTheme setSpreadsheetTimeZone show sort ' +
    'toast unhideColumn unhideRow updateMenu',
  Sheet:
    'activate addDeveloperMetadata appendRow asDataSourceSheet autoResizeColumn autoResizeColumns ' +
    'autoResizeRows clear clearConditionalFormatRules clearContents clearFormats clearNotes ' +
    'collapseAllColumnGroups collapseAllRowGroups copyTo createDeveloperMetadataFinder ' +
    'createTextFinder deleteColumn deleteColumns deleteRow deleteRows expandAllColumnGroups ' +
    'expandAllRowGroups expandColumnGroupsUpToDepth expandRowGroupsUpToDepth getActiveCell ' +
    'getActiveRange getActiveRangeList getBandings getCharts getColumnGroup ' +
    'getColumnGroupControlPosition getColumnGroupDepth getColumnWidth getConditionalFormatRules ' +
    'getCurrentCell getDataRange getDataSourceTables getDeveloperMetadata getDrawings getFilter ' +
    'getFormUrl getFrozenColumns getFrozenRows getImages getIndex getLastColumn getLastRow ' +
    'getMaxColumns getMaxRows getName getNamedRanges getParent getPivotTables getProtections getRange ' +
    'getRangeList getRowGroup getRowGroupControlPosition getRowGroupDepth getRowHeight getSelection ' +
    'getSheetId getSheetName getSheetProtection getSheetValues getSlicers getTabColor getType ' +
    'hasHiddenGridlines hideColumn hideColumns hideRow hideRows hideSheet insertChart ' +
    'insertColumnAfter insertColumnBefore insertColumns insertColumnsAfter insertColumnsBefore ' +
    'insertImage insertRowAfter insertRowBefore insertRows insertRowsAfter insertRowsBefore ' +
    'insertSlicer isColumnHiddenByUser isRightToLeft isRowHiddenByFilter isRowHiddenByUser ' +
    'isSheetHidden moveColumns moveRows newChart protect removeChart setActiveRange ' +
    'setActiveRangeList setActiveSelection setColumnGroupControlPosition setColumnWidth ' +
    'setColumnWidths setConditionalFormatRules setCurrentCell setFrozenColumns setFrozenRows ' +
    'setHiddenGridlines setName setRightToLeft setRowGroupControlPosition setRowHeight setRowHeights ' +
    'setRowHeightsForced setSheetProtection setTabColor showColumns showRows showSheet sort ' +
    'unhideColumn unhideRow updateChart',
  Range:
    'activate activateAsCurrentCell addDeveloperMetadata applyColumnBanding applyRowBanding autoFill ' +
    'autoFillToNeighbor breakApart canEdit check clear clearContent clearDataValidations clearFormat ' +
    'clearNote collapseGroups copyFormatToRange copyTo copyValuesToRange createDataSourcePivotTable ' +
    'createDataSourceTable createDeveloperMetadataFinder createFilter createPivotTable ' +
    'createTextFinder deleteCells expandGroups getA1Notation getBackground getBackgroundObject ' +
    'getBackgroundObjects getBackgrounds getBandings getCell getColumn getDataRegion ' +
    'getDataSourceFormula getDataSourceFormulas getDataSourcePivotTables getDataSourceTables ' +
    'getDataSourceUrl getDataTable getDataValidation getDataValidations getDeveloperMetadata ' +
    'getDisplayValue getDisplayValues getFilter getFontColor getFontColorObject getFontColorObjects ' +
    'getFontColors getFontFamilies getFontFamily getFontLine getFontLines getFontSize getFontSizes ' +
    'getFontStyle getFontStyles getFontWeight getFontWeights getFormula getFormulaR1C1 getFormulas ' +
    'getFormulasR1C1 getGridId getHeight getHorizontalAlignment getHorizontalAlignments getLastColumn ' +
    'getLastRow getMergedRanges getNextDataCell getNote getNotes getNumColumns getNumRows ' +
    'getNumberFormat getNumberFormats getRangeElements getRichTextValue getRichTextValues getRow ' +
    'getRowIndex getSelectedElements getSheet getTextDirection getTextDirections getTextRotation ' +
    'getTextRotations getTextStyle getTextStyles getValue getValues getVerticalAlignment ' +
    'getVerticalAlignments getWidth getWrap getWrapStrategies getWrapStrategy getWraps insertCells ' +
    'insertCheckboxes isBlank isChecked isEndColumnBounded isEndRowBounded isPartOfMerge ' +
    'isStartColumnBounded isStartRowBounded merge mergeAcross mergeVertically moveTo offset protect ' +
    'randomize removeCheckboxes removeDuplicates setBackground setBackgroundObject ' +
    'setBackgroundObjects setBackgroundRGB setBackgrounds setBorder setDataValidation ' +
    'setDataValidations setFontColor setFontColorObject setFontColorObjects setFontColors ' +
    'setFontFamilies setFontFamily setFontLine setFontLines setFontSize setFontSizes setFontStyle ' +
    'setFontStyles setFontWeight setFontWeights setFormula setFormulaR1C1 setFormulas setFormulasR1C1 ' +
    'setHorizontalAlignment setHorizontalAlignments setNote setNotes setNumberFormat setNumberFormats ' +
    'setRichTextValue setRichTextValues setShowHyperlink setTextDirection setTextDirections ' +
    'setTextRotation setTextRotations setTextStyle setTextStyles setValue setValues ' +
    'setVerticalAlignment setVerticalAlignments setVerticalText setWrap setWrapStrategies ' +
    'setWrapStrategy setWraps shiftColumnGroupDepth shiftRowGroupDepth sort splitTextToColumns ' +
    'trimWhitespace uncheck',
  DeveloperMetadata:
    'getId getKey getLocation getValue getVisibility moveToColumn moveToRow moveToSheet ' +
    'moveToSpreadsheet remove setKey setValue setVisibility',
  Protection:
    'addEditor addEditors canDomainEdit canEdit getDescription getEditors getProtectionType getRange ' +
    'getRangeName getUnprotectedRanges isWarningOnly remove removeEditor removeEditors setDescription ' +
    'setDomainEdit setNamedRange setRange setRangeName setUnprotectedRanges setWarningOnly',
  DataValidation: 'copy getAllowInvalid getCriteriaType getCriteriaValues getHelpText',
  DataValidationBuilder:
    'build copy getAllowInvalid getCriteriaType getCriteriaValues getHelpText requireCheckbox ' +
    'requireDate requireDateAfter requireDateBefore requireDateBetween requireDateEqualTo ' +
    'requireDateNotBetween requireDateOnOrAfter requireDateOnOrBefore requireFormulaSatisfied ' +
    'requireNumberBetween requireNumberEqualTo requireNumberGreaterThan ' +
    'requireNumberGreaterThanOrEqualTo requireNumberLessThan requireNumberLessThanOrEqualTo ' +
    'requireNumberNotBetween requireNumberNotEqualTo requireTextContains requireTextDoesNotContain ' +
    'requireTextEqualTo requireTextIsEmail requireTextIsUrl requireValueInList requireValueInRange ' +
    'setAllowInvalid setHelpText withCriteria',
  ConditionalFormatRule: 'copy getBooleanCondition getGradientCondition getRanges',
  EmbeddedChartBuilder:
    'addRange asAreaChart asBarChart asColumnChart asComboChart asHistogramChart asLineChart ' +
    'asPieChart asScatterChart asTableChart build clearRanges getChartType getContainer getRanges ' +
    'removeRange setChartType setHiddenDimensionStrategy setMergeStrategy setNumHeaders setOption ' +
    'setPosition setTransposeRowsAndColumns',
  EmbeddedColumnChartBuilder:
    'addRange asAreaChart asBarChart asColumnChart asComboChart asHistogramChart asLineChart ' +
    'asPieChart asScatterChart asTableChart build clearRanges getChartType getContainer getRanges ' +
    'removeRange reverseCategories setBackgroundColor setChartType setColors ' +
    'setHiddenDimensionStrategy setLegendPosition setLegendTextStyle setMergeStrategy setNumHeaders ' +
    'setOption setPosition setRange setStacked setTitle setTitleTextStyle setTransposeRowsAndColumns ' +
    'setXAxisTextStyle setXAxisTitle setXAxisTitleTextStyle setYAxisTextStyle setYAxisTitle ' +
    'setYAxisTitleTextStyle useLogScale',
  EmbeddedBarChartBuilder:
    'addRange asAreaChart asBarChart asColumnChart asComboChart asHistogramChart asLineChart ' +
    'asPieChart asScatterChart asTableChart build clearRanges getChartType getContainer getRanges ' +
    'removeRange reverseCategories reverseDirection setBackgroundColor setChartType setColors ' +
    'setHiddenDimensionStrategy setLegendPosition setLegendTextStyle setMergeStrategy setNumHeaders ' +
    'setOption setPosition setRange setStacked setTitle setTitleTextStyle setTransposeRowsAndColumns ' +
    'setXAxisTextStyle setXAxisTitle setXAxisTitleTextStyle setYAxisTextStyle setYAxisTitle ' +
    'setYAxisTitleTextStyle useLogScale',
  EmbeddedLineChartBuilder:
    'addRange asAreaChart asBarChart asColumnChart asComboChart asHistogramChart asLineChart ' +
    'asPieChart asScatterChart asTableChart build clearRanges getChartType getContainer getRanges ' +
    'removeRange reverseCategories setBackgroundColor setChartType setColors setCurveStyle ' +
    'setHiddenDimensionStrategy setLegendPosition setLegendTextStyle setMergeStrategy setNumHeaders ' +
    'setOption setPointStyle setPosition setRange setTitle setTitleTextStyle ' +
    'setTransposeRowsAndColumns setXAxisTextStyle setXAxisTitle setXAxisTitleTextStyle ' +
    'setYAxisTextStyle setYAxisTitle setYAxisTitleTextStyle useLogScale',
  EmbeddedComboChartBuilder:
    'addRange asAreaChart asBarChart asColumnChart asComboChart asHistogramChart asLineChart ' +
    'asPieChart asScatterChart asTableChart build clearRanges getChartType getContainer getRanges ' +
    'removeRange reverseCategories setBackgroundColor setChartType setColors ' +
    'setHiddenDimensionStrategy setLegendPosition setLegendTextStyle setMergeStrategy setNumHeaders ' +
    'setOption setPosition setRange setStacked setTitle setTitleTextStyle setTransposeRowsAndColumns ' +
    'setXAxisTextStyle setXAxisTitle setXAxisTitleTextStyle setYAxisTextStyle setYAxisTitle ' +
    'setYAxisTitleTextStyle useLogScale',
  EmbeddedChart:
    'getAs getBlob getChartId getContainerInfo getHiddenDimensionStrategy getMergeStrategy ' +
    'getNumHeaders getOptions getRanges getTransposeRowsAndColumns modify',
  Ui:
    'alert createAddonMenu createMenu prompt showDialog showModalDialog showModelessDialog ' + 'showSidebar',
  Menu: 'addItem addSeparator addSubMenu addToUi',
  HtmlService: 'createHtmlOutput createHtmlOutputFromFile createTemplate createTemplateFromFile getUserAgent',
  HtmlOutput:
    'addMetaTag append appendUntrusted asTemplate clear getAs getBlob getContent getFaviconUrl ' +
    'getHeight getMetaTags getTitle getWidth setContent setFaviconUrl setHeight setSandboxMode ' +
    'setTitle setWidth setXFrameOptionsMode',
  LockService: 'getDocumentLock getScriptLock getUserLock',
  Lock: 'hasLock releaseLock tryLock waitLock',
  PropertiesService: 'getDocumentProperties getScriptProperties getUserProperties',
  Properties:
    'deleteAllProperties deleteProperty getKeys getProperties getProperty setProperties setProperty',
  Session:
    'getActiveUser getActiveUserLocale getEffectiveUser getScriptTimeZone getTemporaryActiveUserKey ' +
    'getTimeZone getUser',
  Utilities:
    'base64Decode base64DecodeWebSafe base64Encode base64EncodeWebSafe computeDigest ' +
    'computeHmacSha256Signature computeHmacSignature computeRsaSha1Signature ' +
    'computeRsaSha256Signature computeRsaSignature formatDate formatString getUuid gzip jsonParse ' +
    'jsonStringify newBlob parseCsv parseDate sleep ungzip unzip zip',
  Charts:
    'newAreaChart newBarChart newColumnChart newDataTable newDataViewDefinition newLineChart ' +
    'newPieChart newScatterChart newTableChart newTextStyle',
};

/** Global services and enums; those the host lacks throw at the first use. */
export const GOOGLE_GLOBALS =
  'Browser CacheService CalendarApp CardService Charset Charts ConferenceDataService ContactsApp ' +
  'ContentService DataStudioApp DigestAlgorithm DocumentApp DriveApp FormApp GmailApp GroupsApp ' +
  'HtmlService Jdbc LanguageApp LinearOptimizationService LockService MacAlgorithm MailApp Maps ' +
  'MimeType PropertiesService RsaAlgorithm ScriptApp ScriptProperties Session SitesApp SlidesApp ' +
  'SpreadsheetApp UrlFetchApp UserProperties Utilities XmlService';
