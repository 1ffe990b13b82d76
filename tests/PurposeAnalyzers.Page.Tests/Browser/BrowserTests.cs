namespace PurposeAnalyzers.Page.Tests.Browser;

/// <summary>Tests that share the browser.</summary>
[CollectionDefinition(nameof(BrowserTests))]
public sealed class BrowserTests : ICollectionFixture<ReportBrowser>;
