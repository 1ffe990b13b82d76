using System.Composition;
using Microsoft.CodeAnalysis.CodeFixes;
using PurposeAnalyzers.CodeFixes.Repairs;

namespace PurposeAnalyzers.CodeFixes.Baseline;

/// <summary>All rules: a finding that is to stay for now becomes an entry of the baseline.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(BaselineCodeFix)), Shared]
public sealed class BaselineCodeFix() : PurposeCodeFix(new PurposeAnalyzer().SupportedDiagnostics, new AcceptInBaseline());
