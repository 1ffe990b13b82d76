using System.Composition;
using Microsoft.CodeAnalysis.CodeFixes;
using PurposeAnalyzers.Models.Sinks;

namespace PurposeAnalyzers.CodeFixes.TechnicalInformation;

/// <summary>PUR0401: log less, or something else.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LoggedDataCodeFix)), Shared]
public sealed class LoggedDataCodeFix() : PurposeCodeFix(
    Descriptors.PUR0401_LoggedData, new WriteKey(SinkKind.Log, "LogKey"), new DropFromText(SinkKind.Log, "DropFromLog"), new RemoveLogCall());
