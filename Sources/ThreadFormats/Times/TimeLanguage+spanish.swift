extension TimeLanguage {
  static let spanish = TimeLanguage(
    months: [
      "enero ene", "febrero feb", "marzo mar", "abril abr", "mayo may", "junio jun", "julio jul", "agosto ago",
      "septiembre setiembre sep sept set", "octubre oct", "noviembre nov", "diciembre dic",
    ],
    weekdays: [
      "lunes lun", "martes", "miércoles miercoles mié mie", "jueves jue", "viernes vie", "sábado sabado sáb sab",
      "domingo dom",
    ],
    days: ["hoy", "ayer", "anteayer"],
    units: [
      (.second, "segundo segundos"), (.minute, "minuto minutos"), (.hour, "hora horas"), (.day, "día dias días"),
      (.week, "semana semanas"), (.month, "mes meses"), (.year, "año años"),
    ],
    fillers: "a las la el de del", hours: "h hrs", ago: "hace", one: "un una")
}
