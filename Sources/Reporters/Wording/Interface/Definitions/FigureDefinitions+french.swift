extension FigureDefinitions {
  /// A table.
  static let french: [String: String] = [
    "thread.thread": "Clé de la discussion\u{A0}: celle de la source, sinon le nom de la source.",
    "thread.comments": "Commentaires, y compris les supprimés dont la page montre encore la place.",
    "thread.authors": "Utilisateurs nommés différents ayant au moins un commentaire.",
    "thread.top_level": "Commentaires à la profondeur 0.",
    "thread.deleted": "Commentaires que la page indique comme supprimés ou retirés.",
    "thread.max_depth": "Plus grande profondeur d’un commentaire.",
    "thread.mean_depth": "Profondeur moyenne de tous les commentaires.",
    "thread.max_width": "Plus grand nombre de commentaires à une même profondeur.",
    "thread.depth_profile": "Nombres de commentaires aux profondeurs 0, 1, 2 et ainsi de suite.",
    "thread.h_index":
      "Plus grand h tel qu’au moins h commentaires soient à la profondeur h ou plus bas, la profondeur étant comptée à partir de 1.",
    "thread.structural_virality":
      "Distance moyenne entre toutes les paires de nœuds de l’arbre des réponses, article compris.",
    "thread.branching": "Nombre moyen de réponses aux commentaires qui en ont.",
    "thread.leaf_share": "Part des commentaires sans réponse.",
    "thread.reply_latency_median": "Médiane des secondes entre un commentaire et chaque réponse.",
    "thread.reply_latency_p90": "90\u{A0}% des réponses arrivent dans ce nombre de secondes.",
    "thread.reply_latency_max": "Secondes qu’a prises la réponse la plus lente.",
    "thread.duration": "Secondes du premier commentaire au dernier.",
    "thread.comments_per_hour": "Commentaires datés, divisés par la durée en heures.",
    "thread.peak_hour":
      "Heure du jour, de 0 à 23 telle qu’imprimée, qui a le plus de commentaires\u{A0}; la plus tôt en cas d’égalité.",
    "thread.participation_gini": "Coefficient de Gini des nombres de commentaires des utilisateurs nommés.",
    "thread.reciprocity":
      "Part des paires ordonnées d’utilisateurs nommés différents (a a répondu à b) où b a aussi répondu à a.",
    "thread.exchanges": "Chaînes d’au moins quatre commentaires où deux utilisateurs nommés se répondent tour à tour.",
    "thread.exchange_chains":
      "Les chaînes\u{A0}: les deux utilisateurs, d’abord celui qui commence, le nombre de commentaires, les identifiants du premier et du dernier\u{A0}; dans l’ordre de leurs fins dans l’arbre.",
    "thread.quotes": "Passages cités.",
    "thread.quote_share": "Caractères cités rapportés à tous les caractères, cités et propres.",
    "thread.quotes_in_thread": "Citations dont la source est un commentaire de la discussion.",
    "thread.quotes_in_article": "Citations dont les mots se trouvent dans l’article.",
    "thread.quotes_not_found": "Citations dont les mots ne se trouvent ni dans la discussion ni dans l’article.",
    "thread.languages":
      "Part des commentaires par langue, la plus grande d’abord\u{A0}; `und` là où rien n’indique la langue.",
    "thread.pass": "Commentaires au verdict `pass` (rien à dire).",
    "thread.review": "Commentaires au verdict `review` (à vérifier).",
    "thread.hide": "Commentaires au verdict `hide` (masquer).",
    "thread.reject": "Commentaires au verdict `reject` (rejeter).",
    "thread.flag_rate": "Part des commentaires signalés.",
    "thread.categories":
      "Commentaires où une catégorie de règles a des points, par catégorie, les plus nombreux d’abord.",
    "thread.score_quantiles": "Quantiles 0,5, 0,9 et 0,99 des points des commentaires, et le maximum.",
    "thread.turning_point":
      "Le commentaire à partir duquel la moyenne courante des points le long d’un chemin de réponses reste au seuil de vérification ou au-dessus\u{A0}: le sous-arbre à regarder d’abord.",
    "thread.turning_point_comments": "Commentaires de ce sous-arbre, point de bascule compris.",
    "thread.topicality": "Proximité médiane des commentaires avec l’article, de 0 (aucun mot commun) à 1.",
    "thread.least_topical":
      "Les dix commentaires les plus éloignés de l’article\u{A0}: identifiant et proximité, le plus éloigné d’abord.",
    "user.user":
      "Le nom montré au dernier commentaire de l’utilisateur\u{A0}; entre crochets l’identité, et au besoin le site, là où des utilisateurs partagent un nom.",
    "user.identity":
      "Numéro d’utilisateur, sinon nom de compte, sinon nom affiché\u{A0}: ce qui distingue les utilisateurs d’un site.",
    "user.site": "Hôte de l’adresse de la discussion, ou site auquel appartient le format.",
    "user.comments": "Commentaires de l’utilisateur.",
    "user.threads": "Discussions où il y en a au moins un.",
    "user.top_level_share": "Part des commentaires de l’utilisateur qui sont à la profondeur 0.",
    "user.links": "Liens dans les commentaires de l’utilisateur.",
    "user.words": "Mots propres de l’utilisateur, sans les citations.",
    "user.median_length": "Nombre médian de mots propres des commentaires de l’utilisateur.",
    "user.replies_given": "Commentaires de l’utilisateur qui répondent à un commentaire d’autrui.",
    "user.replies_received": "Commentaires d’autrui qui répondent à un commentaire de l’utilisateur.",
    "user.self_replies": "Commentaires de l’utilisateur qui répondent à l’un des siens.",
    "user.distinct_partners": "Utilisateurs nommés différents à qui l’utilisateur a répondu ou qui lui ont répondu.",
    "user.quotes_given": "Passages cités dans les commentaires de l’utilisateur.",
    "user.quotes_received":
      "Passages dans les commentaires d’autrui dont la source est un commentaire de l’utilisateur.",
    "user.charged_quotes":
      "Occurrences dans des mots que d’autres citent de l’utilisateur\u{A0}; les mêmes mots comptent une fois.",
    "user.median_reply_latency": "Médiane des secondes entre un commentaire et la réponse de l’utilisateur.",
    "user.first_seen": "Heure du premier commentaire de l’utilisateur, ISO 8601, aussi précise qu’imprimée.",
    "user.last_seen": "Heure du dernier commentaire de l’utilisateur, ISO 8601, aussi précise qu’imprimée.",
    "user.active_hours": "Commentaires de l’utilisateur à chaque heure du jour telle qu’imprimée, de 0 à 23.",
    "user.flagged": "Commentaires de l’utilisateur qui sont signalés.",
    "user.flag_rate": "Part des commentaires de l’utilisateur qui sont signalés.",
    "user.flag_rate_low": "Borne inférieure de l’intervalle de Wilson à 95\u{A0}% de `flag_rate`.",
    "user.flag_rate_high": "Borne supérieure de l’intervalle de Wilson à 95\u{A0}% de `flag_rate`.",
    "user.score_sum": "Somme des points des commentaires de l’utilisateur.",
    "user.score_mean": "Moyenne des points des commentaires de l’utilisateur.",
    "user.by_category":
      "Somme des points des commentaires de l’utilisateur dans chaque catégorie, la plus grande d’abord.",
    "user.attackers": "Utilisateurs nommés différents qui ont répondu à l’utilisateur par un commentaire signalé.",
    "user.targets": "Utilisateurs nommés différents à qui répond un commentaire signalé de l’utilisateur.",
    "user.languages":
      "Commentaires de l’utilisateur par langue, les plus nombreux d’abord\u{A0}; `und` là où rien n’indique la langue.",
    "user.duplicates": "Commentaires de l’utilisateur qui en ont un autre presque identique du même utilisateur.",
    "pair.from": "L’utilisateur qui répond, nommé comme dans la table des utilisateurs.",
    "pair.to": "L’utilisateur à qui l’on répond, toujours un autre.",
    "pair.replies": "Commentaires du premier utilisateur qui répondent à un commentaire du second.",
    "pair.flagged": "Celles des réponses qui sont signalées.",
    "rule.rule": "Identifiant de la règle.",
    "rule.hits": "Occurrences de la règle, y compris celles qui ne donnent pas de points.",
    "rule.comments": "Commentaires où la règle a touché au moins une fois.",
    "rule.sole_cause": "Commentaires signalés où toutes les occurrences qui donnent des points sont de cette règle.",
    "rule.share": "Part de tous les commentaires où la règle a touché au moins une fois.",
  ]
}
