using System.Composition;
using Microsoft.CodeAnalysis.CodeFixes;
using PurposeAnalyzers.Models.Sinks;

namespace PurposeAnalyzers.CodeFixes.TechnicalInformation;

/// <summary>PUR0402: say less in the message of an exception, or something else.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DataInTextCodeFix)), Shared]
public sealed class DataInTextCodeFix() : PurposeCodeFix(
    Descriptors.PUR0402_DataInText, new WriteKey(SinkKind.ExceptionText, "WriteKey"), new DropFromText(SinkKind.ExceptionText, "DropFromMessage"));
