namespace PurposeAnalyzers.Policy;

/// <summary>The sections of a policy file that declare ids.</summary>
[Flags]
internal enum PolicySections
{
    None = 0,
    Purposes = 1,
    Recipients = 2,
    Categories = 4,
    Exceptions = 8,
    All = Purposes | Recipients | Categories | Exceptions,
}
