global using Verify = PurposeAnalyzers.Testing.CSharpAnalyzerVerifier<PurposeAnalyzers.PurposeAnalyzer>;
