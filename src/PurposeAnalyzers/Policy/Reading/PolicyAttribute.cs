using Microsoft.CodeAnalysis.Text;

namespace PurposeAnalyzers.Policy;

/// <summary>One attribute of the file as it stands there.</summary>
/// <param name="ValueSpan">What stands between the quotes, before entities are resolved.</param>
internal sealed record PolicyAttribute(string Name, string NamespaceUri, string Value, TextSpan NameSpan, TextSpan ValueSpan);
