using System.Composition;
using Microsoft.CodeAnalysis.CodeFixes;
using PurposeAnalyzers.CodeFixes.Repairs;

namespace PurposeAnalyzers.CodeFixes.StatedPurposes;

/// <summary>PUR0206: what has no effect is removed.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(IneffectiveAnnotationCodeFix)), Shared]
public sealed class IneffectiveAnnotationCodeFix() : PurposeCodeFix(Descriptors.PUR0206_IneffectiveAnnotation, new DropAnnotation());
